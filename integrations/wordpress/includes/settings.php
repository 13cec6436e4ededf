<?php
/**
 * The settings of the plugin, and what they do by themselves: related posts under every post.
 *
 * @package treatment-compare
 */

namespace TreatmentCompare;

defined( 'ABSPATH' ) || exit;

/** The page of the settings. */
const SETTINGS_PAGE = 'treatment-compare';

/** What is set where nobody has set anything. */
const DEFAULT_SETTINGS = array(
	'under_posts' => false,
	'limit'       => 3,
	'without'     => array(),
);

add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );
add_action( 'admin_menu', __NAMESPACE__ . '\add_settings_page' );
add_filter( 'plugin_action_links_' . plugin_basename( PLUGIN ), __NAMESPACE__ . '\add_settings_link' );
add_filter( 'the_content', __NAMESPACE__ . '\add_related_posts', 20 );

/** The settings of the site, whole. */
function settings(): array {
	return sanitize_settings( get_option( 'treatment_compare_settings', array() ) );
}

/**
 * Settings as they may be stored.
 *
 * @param mixed $given What a form or the database holds.
 */
function sanitize_settings( $given ): array {
	$given = array_merge( DEFAULT_SETTINGS, is_array( $given ) ? $given : array() );
	return array(
		'under_posts' => (bool) $given['under_posts'],
		'limit'       => min( 24, max( 1, (int) $given['limit'] ) ),
		'without'     => array_values( array_filter( array_map( 'absint', (array) $given['without'] ) ) ),
	);
}

/** Tells WordPress of the settings, which it then stores and guards by a nonce and by `manage_options`. */
function register_settings(): void {
	register_setting( 'treatment_compare', 'treatment_compare_settings', array( 'sanitize_callback' => __NAMESPACE__ . '\sanitize_settings' ) );
	add_settings_section( 'related', __( 'Related posts', 'treatment-compare' ), '__return_null', SETTINGS_PAGE );
	$fields = array(
		'under_posts' => array( __( 'Under every post', 'treatment-compare' ), 'under_posts_field' ),
		'limit'       => array( __( 'How many', 'treatment-compare' ), 'limit_field' ),
		'without'     => array( __( 'Categories to leave out', 'treatment-compare' ), 'without_field' ),
	);
	foreach ( $fields as $id => $field ) {
		add_settings_field( $id, $field[0], __NAMESPACE__ . '\\' . $field[1], SETTINGS_PAGE, 'related' );
	}
}

/** Puts the page of the settings into the menu. */
function add_settings_page(): void {
	add_options_page( __( 'Treatment Compare', 'treatment-compare' ), __( 'Treatment Compare', 'treatment-compare' ), 'manage_options', SETTINGS_PAGE, __NAMESPACE__ . '\show_settings_page' );
}

/**
 * Puts a link to the settings beside the plugin in the list of plugins.
 *
 * @param string[] $links The links there.
 */
function add_settings_link( array $links ): array {
	array_unshift( $links, sprintf( '<a href="%s">%s</a>', esc_url( settings_address() ), esc_html__( 'Settings', 'treatment-compare' ) ) );
	return $links;
}

/** Where the settings are. */
function settings_address(): string {
	return add_query_arg( 'page', SETTINGS_PAGE, admin_url( 'options-general.php' ) );
}

/** The page of the settings. */
function show_settings_page(): void {
	?>
	<div class="wrap">
		<h1><?php echo esc_html( get_admin_page_title() ); ?></h1>
		<form action="options.php" method="post">
			<?php
			settings_fields( 'treatment_compare' );
			do_settings_sections( SETTINGS_PAGE );
			submit_button();
			?>
		</form>
		<?php show_corrections(); ?>
	</div>
	<?php
}

/** The switch for related posts. */
function under_posts_field(): void {
	printf(
		'<label><input type="checkbox" name="treatment_compare_settings[under_posts]" value="1" %s> %s</label>',
		checked( settings()['under_posts'], true, false ),
		esc_html__( 'Show related posts under every post', 'treatment-compare' )
	);
}

/** How many of them. */
function limit_field(): void {
	printf( '<input type="number" min="1" max="24" name="treatment_compare_settings[limit]" value="%d">', esc_attr( (string) settings()['limit'] ) );
}

/** Which of them not. */
function without_field(): void {
	$without = settings()['without'];
	foreach ( get_categories( array( 'hide_empty' => false ) ) as $category ) {
		printf(
			'<label><input type="checkbox" name="treatment_compare_settings[without][]" value="%d" %s> %s</label><br>',
			esc_attr( (string) $category->term_id ),
			checked( in_array( $category->term_id, $without, true ), true, false ),
			esc_html( $category->name )
		);
	}
}

/**
 * Puts related posts under a post that is read on a page of its own and has none.
 *
 * @param string $content The post as HTML.
 */
function add_related_posts( string $content ): string {
	$settings = settings();
	if ( ! $settings['under_posts'] || ! is_singular( 'post' ) || get_the_ID() !== get_queried_object_id() || is_plain_page() ) {
		return $content;
	}
	if ( has_block( 'treatment-compare/related-posts' ) || has_shortcode( (string) get_post()->post_content, 'related_posts' ) ) {
		return $content;
	}
	$options = options_of(
		'related-posts',
		array(
			'limit'   => $settings['limit'],
			'without' => implode( ' ', array_filter( array_map( __NAMESPACE__ . '\category_slug', $settings['without'] ) ) ),
		)
	);
	return $content . related_posts_html( $options );
}

/**
 * The slug of a category, or nothing where it is gone.
 *
 * @param int $id Its id.
 */
function category_slug( int $id ): string {
	$category = get_category( $id );
	return $category instanceof \WP_Term ? $category->slug : '';
}
