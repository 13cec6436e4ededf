<?php
/**
 * The words of the plugin in the language of the site. All kinds of Spanish share one translation.
 *
 * @package treatment-compare
 */

namespace TreatmentCompare;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\load_translations', 1 );
add_filter( 'load_textdomain_mofile', __NAMESPACE__ . '\spanish_file', 10, 2 );
add_filter( 'load_script_translation_file', __NAMESPACE__ . '\spanish_script_file', 10, 3 );

/** Loads the words that the plugin brings; those of translate.wordpress.org come first. */
function load_translations(): void {
	load_plugin_textdomain( 'treatment-compare', false, dirname( plugin_basename( PLUGIN ) ) . '/languages' );
}

/**
 * The file of a translation: that of Spain for every Spanish that has none of its own.
 *
 * @param string $path   The file that WordPress looks for.
 * @param string $domain Whose words.
 */
function spanish_file( string $path, string $domain ): string {
	if ( 'treatment-compare' !== $domain || is_readable( $path ) ) {
		return $path;
	}
	return (string) preg_replace( '/-es_[A-Z]{2}(?=[.-])/', '-es_ES', $path );
}

/**
 * The same for the words of a script.
 *
 * @param string|false $path   The file that WordPress looks for.
 * @param string       $handle The name of the script.
 * @param string       $domain Whose words.
 * @return string|false
 */
function spanish_script_file( $path, string $handle, string $domain ) {
	return is_string( $path ) ? spanish_file( $path, $domain ) : $path;
}
