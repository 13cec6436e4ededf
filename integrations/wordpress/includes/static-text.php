<?php
/**
 * The built-in comparison as HTML, written when the plugin was packed: nothing of it is stored in posts, so that an update of
 * the plugin corrects every page.
 *
 * @package treatment-compare
 */

namespace TreatmentCompare;

defined( 'ABSPATH' ) || exit;

/** Where the line stands that tells which treatments a site offers. */
const OFFERS_MARK = '<!-- offers -->';

/**
 * Reads a file of the folder `static`.
 *
 * @param string $name Its name; anything but a plain one names no file.
 * @return string Its text, or nothing where there is no such file.
 */
function static_file( string $name ): string {
	$path = plugin_dir_path( PLUGIN ) . 'static/' . $name;
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a file of the plugin itself.
	return preg_match( '/^[a-z0-9.-]+$/', $name ) && is_file( $path ) ? (string) file_get_contents( $path ) : '';
}

/**
 * The language that a built-in comparison is shown in.
 *
 * @param string $asked A language tag; that of the site where it is empty.
 * @return string One of those that the plugin brings.
 */
function language_of( string $asked ): string {
	$tag = strtolower( '' === $asked ? get_bloginfo( 'language' ) : $asked );
	return 'es' === $tag || 0 === strpos( $tag, 'es-' ) ? 'es' : 'en';
}

/**
 * A built-in comparison, or one of its outcomes.
 *
 * @param string $name  Such as `ketamine-vs-antidepressants.en`.
 * @param string $part  The id of an outcome, or nothing for all of the comparison.
 * @param bool   $plain Whether as plain HTML, without an element.
 */
function static_text( string $name, string $part, bool $plain ): string {
	return static_file( implode( '.', array_filter( array( $name, $part, $plain ? 'light' : '', 'html' ) ) ) );
}

/**
 * Puts the line into a comparison that says which treatments the site offers.
 *
 * @param string $html   The comparison.
 * @param string $name   Such as `ketamine-vs-antidepressants.en`.
 * @param string $offers Ids of treatments, separated by spaces.
 * @param bool   $plain  Whether it is plain HTML.
 */
function with_offers( string $html, string $name, string $offers, bool $plain ): string {
	$lines = json_decode( static_file( $name . ( $plain ? '.light' : '' ) . '.offers.json' ), true );
	$ids   = array_unique( (array) preg_split( '/\s+/', $offers, -1, PREG_SPLIT_NO_EMPTY ) );
	sort( $ids );
	return str_replace( OFFERS_MARK, $lines[ implode( ' ', $ids ) ] ?? '', $html );
}
