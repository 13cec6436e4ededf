<?php
/**
 * The blocks. All are written by the server: a post holds their options alone, which every author may save.
 *
 * @package treatment-compare
 */

namespace TreatmentCompare;

defined( 'ABSPATH' ) || exit;

/** The function that writes each block, by its folder. */
const BLOCKS = array(
	'comparison'    => 'comparison_html',
	'chart'         => 'chart_html',
	'guide'         => 'guide_html',
	'related-posts' => 'related_posts_html',
	'table'         => 'table_html',
);

add_action( 'init', __NAMESPACE__ . '\register_blocks', 11 );
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\tell_editor' );

/** Tells WordPress of the blocks and of what the editor needs for them. */
function register_blocks(): void {
	$needed = array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-compose', 'wp-element', 'wp-i18n' );
	register_editor_script( 'controls', $needed );
	foreach ( BLOCKS as $block => $write ) {
		register_editor_script( $block, array( editor_script( 'controls' ) ) );
		register_block_type(
			plugin_dir_path( PLUGIN ) . 'blocks/' . $block,
			array( 'render_callback' => block_writer( __NAMESPACE__ . '\\' . $write ) )
		);
	}
}

/** Tells the editor's scripts of the site. */
function tell_editor(): void {
	wp_add_inline_script( editor_script( 'controls' ), 'window.treatmentCompareSite = ' . wp_json_encode( site_for_editor(), JSON_HEX_TAG ), 'before' );
}

/** What the editor is told of the site: the language of its built-in comparisons, and which comparisons there are. */
function site_for_editor(): array {
	return array(
		'language'    => language_of( '' ),
		'posts'       => add_query_arg(
			array(
				'_embed'   => '1',
				'per_page' => CANDIDATES,
			),
			rest_url( 'wp/v2/posts' )
		),
		'documents'   => rest_url( 'treatment-compare/v1/comparisons/' ),
		'comparisons' => array_merge(
			array(
				array(
					'value' => 'ketamine-vs-antidepressants',
					'label' => __( 'Ketamine or a traditional antidepressant', 'treatment-compare' ),
				),
			),
			comparison_choices()
		),
	);
}

/**
 * The name of a script of the editor.
 *
 * @param string $name Its file, without its ending.
 */
function editor_script( string $name ): string {
	return 'treatment-compare-editor-' . $name;
}

/**
 * Tells WordPress of a script of the editor.
 *
 * @param string   $name   Its file, without its ending.
 * @param string[] $needed Scripts that run before it.
 */
function register_editor_script( string $name, array $needed ): void {
	$handle = editor_script( $name );
	wp_register_script( $handle, plugins_url( "blocks/{$name}.js", PLUGIN ), $needed, VERSION, true );
	wp_set_script_translations( $handle, 'treatment-compare', plugin_dir_path( PLUGIN ) . 'languages' );
}

/**
 * Writes a block in the width and with the classes that its author has chosen.
 *
 * @param callable $write From its attributes, and what stands in it, to HTML.
 */
function block_writer( callable $write ): callable {
	return static function ( array $options, string $content ) use ( $write ): string {
		$html = $write( $options, $content );
		return '' === $html ? '' : sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), $html );
	};
}

/**
 * The options of a block, whole, where a shortcode or a setting names some of them; what is no value of an option is left out.
 *
 * @param string $block Its folder.
 * @param array  $given The options that are named, as text or as they are.
 */
function options_of( string $block, array $given ): array {
	$type    = \WP_Block_Type_Registry::get_instance()->get_registered( 'treatment-compare/' . $block );
	$options = array();
	foreach ( $type->attributes as $name => $schema ) {
		if ( ! array_key_exists( 'default', $schema ) ) {
			continue;
		}
		$value            = $given[ $name ] ?? $schema['default'];
		$is_valid         = true === rest_validate_value_from_schema( $value, $schema, $name );
		$options[ $name ] = $is_valid ? rest_sanitize_value_from_schema( $value, $schema, $name ) : $schema['default'];
	}
	return $options;
}
