<?php
/**
 * The scripts of the elements, served from the plugin's own folder.
 *
 * @package treatment-compare
 */

namespace TreatmentCompare;

defined( 'ABSPATH' ) || exit;

/** All elements with the built-in comparison. */
const ALL = 'treatment-compare';

/** The built-in comparison in Spanish, and the Spanish words around it. */
const SPANISH = 'treatment-compare-es';

/** The guide at the end of a comparison. */
const GUIDE = 'treatment-compare-guide';

/** The list of related posts alone. */
const RELATED_POSTS = 'treatment-compare-related-posts';

/** The file of each script, and the script that it needs. */
const SCRIPTS = array(
	ALL           => array( 'dist/treatment-compare.js' ),
	SPANISH       => array( 'dist/languages/es.js', ALL ),
	GUIDE         => array( 'dist/elements/treatment-guide.js', ALL ),
	RELATED_POSTS => array( 'dist/elements/related-posts.js' ),
);

/** What the editor loads to show blocks. */
const FOR_PREVIEW = array( ALL, SPANISH, GUIDE );

add_action( 'init', __NAMESPACE__ . '\register_scripts' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\mark_script', 10, 2 );
add_action( 'enqueue_block_assets', __NAMESPACE__ . '\enqueue_for_preview' );
add_filter( 'block_editor_settings_all', __NAMESPACE__ . '\bring_into_frame' );

/** Tells WordPress of the scripts; a page loads only what is enqueued for it. */
function register_scripts(): void {
	foreach ( SCRIPTS as $handle => $script ) {
		wp_register_script( $handle, plugins_url( $script[0], PLUGIN ), array_slice( $script, 1 ), VERSION, array( 'strategy' => 'defer' ) );
	}
}

/**
 * Has optimisers leave our scripts alone, and versions of WordPress that know no strategy defer them.
 *
 * @param string $tag    The tag of a script.
 * @param string $handle The name of the script.
 */
function mark_script( string $tag, string $handle ): string {
	if ( ! isset( SCRIPTS[ $handle ] ) ) {
		return $tag;
	}
	$defer = preg_match( '/\sdefer\b/', $tag ) ? '' : ' defer';
	return str_replace( ' src=', $defer . ' data-cfasync="false" data-no-optimize="1" src=', $tag );
}

/** Loads the elements where the editor shows blocks, which may be a frame. */
function enqueue_for_preview(): void {
	if ( is_admin() ) {
		array_map( 'wp_enqueue_script', FOR_PREVIEW );
	}
}

/**
 * The same in WordPress before 6.3, which brings only those scripts into the frame of the editor that blocks name for every page.
 *
 * @param array $settings Those of the editor.
 */
function bring_into_frame( array $settings ): array {
	if ( isset( $settings['__unstableResolvedAssets']['scripts'] ) && ! is_wp_version_compatible( '6.3' ) ) {
		$scripts = wp_scripts();
		$done    = $scripts->done;
		ob_start();
		$scripts->done = array();
		$scripts->do_items( FOR_PREVIEW );
		$scripts->done = $done;

		$settings['__unstableResolvedAssets']['scripts'] .= ob_get_clean();
	}
	return $settings;
}
