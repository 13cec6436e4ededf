<?php
/**
 * Shortcodes for the classic editor: `[treatment_compare region="US"]`, with the attributes of the elements.
 *
 * @package treatment-compare
 */

namespace TreatmentCompare;

defined( 'ABSPATH' ) || exit;

/** The block of each shortcode. */
const SHORTCODES = array(
	'treatment_compare' => 'comparison',
	'outcome_chart'     => 'chart',
	'treatment_guide'   => 'guide',
	'related_posts'     => 'related-posts',
);

add_action( 'init', __NAMESPACE__ . '\register_shortcodes', 11 );

/** Tells WordPress of the shortcodes. */
function register_shortcodes(): void {
	foreach ( array_keys( SHORTCODES ) as $shortcode ) {
		add_shortcode( $shortcode, __NAMESPACE__ . '\shortcode_html' );
	}
}

/**
 * What a shortcode becomes.
 *
 * @param array|string $given     Its attributes; a text where it has none.
 * @param string|null  $content   What stands in it, which means nothing.
 * @param string       $shortcode Its name.
 */
function shortcode_html( $given, ?string $content, string $shortcode ): string {
	$block = SHORTCODES[ $shortcode ];
	$write = __NAMESPACE__ . '\\' . BLOCKS[ $block ];
	return $write( options_of( $block, is_array( $given ) ? $given : array() ) );
}
