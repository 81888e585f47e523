<?php /* The least theme that does what every theme has to. */ ?>
<!doctype html>
<html <?php language_attributes(); ?>>
<head><meta charset="<?php bloginfo('charset'); ?>"><title><?php bloginfo('name'); ?></title><?php wp_head(); ?></head>
<body <?php body_class(); ?>>
<?php wp_body_open(); ?>
<?php while (have_posts()) : ?>
    <?php the_post(); ?>
    <article <?php post_class(); ?>><h2><?php the_title(); ?></h2><div class="entry-content"><?php the_content(); ?></div></article>
<?php endwhile; ?>
<?php wp_footer(); ?>
</body>
</html>
