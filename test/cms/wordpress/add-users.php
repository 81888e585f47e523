<?php
/* Adds a user of each role and prints as JSON what lets it in over HTTP, and whether it may post any HTML. */
$_SERVER['HTTP_HOST'] = getenv('WP_TEST_HOST');
require $argv[1] . '/wp-load.php';

$users = [];
foreach (['administrator', 'author', 'contributor'] as $role) {
    $id = wp_insert_user(['user_login' => "the-$role", 'user_pass' => wp_generate_password(), 'user_email' => "$role@example.org", 'role' => $role]);
    if (is_wp_error($id)) {
        throw new RuntimeException($id->get_error_message());
    }
    [$password] = WP_Application_Passwords::create_new_application_password($id, ['name' => 'test']);
    $users[$role] = [
        'login' => "the-$role",
        'password' => $password,
        'mayPostAnyHtml' => user_can($id, 'unfiltered_html'),
        'version' => $GLOBALS['wp_version'],
    ];
}
echo json_encode($users);
