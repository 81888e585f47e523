<?php
/* Where this WordPress is, and whether it is a network of sites, comes from the environment of the test. */
define('DB_NAME', getenv('WP_TEST_DATABASE'));
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:' . getenv('WP_TEST_SOCKET'));
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $name) {
    define($name . '_KEY', 'of a test');
    define($name . '_SALT', 'of a test');
}
$table_prefix = 'wp_';

define('WP_HOME', 'http://' . getenv('WP_TEST_HOST'));
define('WP_SITEURL', WP_HOME);
// Lets users of a site without TLS ask for application passwords.
define('WP_ENVIRONMENT_TYPE', 'local');
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('WP_ACCESSIBLE_HOSTS', '127.0.0.1');
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);

if (getenv('WP_TEST_NETWORK') === 'yes') {
    define('MULTISITE', true);
    define('SUBDOMAIN_INSTALL', false);
    define('DOMAIN_CURRENT_SITE', getenv('WP_TEST_HOST'));
    define('PATH_CURRENT_SITE', '/');
    define('SITE_ID_CURRENT_SITE', 1);
    define('BLOG_ID_CURRENT_SITE', 1);
}

if (!defined('ABSPATH')) {
    define('ABSPATH', __DIR__ . '/');
}
// Each has the must-use plugin of its own recipe.
define('WPMU_PLUGIN_DIR', ABSPATH . 'wp-content/mu-plugins-' . DB_NAME);
require_once ABSPATH . 'wp-settings.php';
