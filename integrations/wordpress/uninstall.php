<?php
/**
 * Leaves nothing behind when the plugin is deleted, on any site of a network.
 *
 * @package treatment-compare
 */

namespace TreatmentCompare;

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/** Removes what the plugin has stored on the current site. */
function remove_from_site(): void {
	delete_option( 'treatment_compare_settings' );
	delete_option( 'treatment_compare_corrections' );
	$comparisons = get_posts(
		array(
			'post_type'   => 'treatment_comparison',
			'post_status' => array_merge( array_keys( get_post_stati() ), array( 'trash', 'auto-draft' ) ),
			'numberposts' => -1,
			'fields'      => 'ids',
		)
	);
	foreach ( $comparisons as $id ) {
		// With its revisions and its fields.
		wp_delete_post( $id, true );
	}
}

if ( is_multisite() ) {
	$all = array(
		'fields' => 'ids',
		'number' => 0,
	);
	foreach ( get_sites( $all ) as $site ) {
		switch_to_blog( $site );
		remove_from_site();
		restore_current_blog();
	}
} else {
	remove_from_site();
}
