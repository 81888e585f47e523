<?php
/* Plugin Name: What a test needs of a site that it does not have */

/** No mail leaves. */
function wp_mail()
{
    return true;
}

// WordPress asks nobody on loopback or on an odd port, where our pages are in a test.
add_filter('http_request_host_is_external', fn ($is_external, $host) => $is_external || $host === '127.0.0.1', 10, 2);
add_filter('http_allowed_safe_ports', fn ($ports, $host, $url) => [...$ports, wp_parse_url($url, PHP_URL_PORT)], 10, 3);

// Sites of all languages in one: ?site-language=ko_KR.
add_filter('locale', fn ($locale) => $_GET['site-language'] ?? $locale);

// A site that never heard of our script: ?without-script=1.
add_action('wp_footer', function () {
    if (isset($_GET['without-script'])) {
        // Our recipe hangs there; WordPress's own scripts come at 20.
        remove_all_actions('wp_footer', 10);
    }
}, 1);

// What does not answer in five seconds is a plain address for a day; a busy machine may take longer.
add_filter('oembed_remote_get_args', fn ($args) => ['timeout' => 30] + $args);
