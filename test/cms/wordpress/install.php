<?php
/* Installs WordPress by its own installer, and makes it a network where asked. */
$_SERVER['HTTP_HOST'] = getenv('WP_TEST_HOST');
define('WP_INSTALLING', true);
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install('Kota', 'root', 'root@example.org', true, '', 'not for the wide world');
switch_theme('least');
if (in_array('network', $argv, true)) {
    // As wp-admin/network.php does: the names of a network's tables are not known before it is one.
    foreach ($wpdb->tables('ms_global') as $table => $name) {
        $wpdb->$table = $name;
    }
    install_network();
    $done = populate_network(1, getenv('WP_TEST_HOST'), 'root@example.org', 'Kota', '/', false);
    // What it warns of is the name of a machine that has no others below it.
    if (is_wp_error($done) && $done->get_error_code() !== 'no_wildcard_dns') {
        throw new RuntimeException($done->get_error_message());
    }
}
