<?php
/**
 * What was found to be wrong in the built-in comparisons since the plugin was made. The list is asked for only when an
 * administrator presses the button.
 *
 * @package treatment-compare
 */

namespace TreatmentCompare;

defined( 'ABSPATH' ) || exit;

/** The list of all corrections, in the newest release. */
const CORRECTIONS_ADDRESS = 'https://unpkg.com/treatment-compare/dist/corrections.json';

/** The gravest first. */
const SEVERITIES = array( 'serious', 'moderate', 'minor' );

add_action( 'admin_post_treatment_compare_corrections', __NAMESPACE__ . '\look_for_corrections' );
add_action( 'admin_notices', __NAMESPACE__ . '\tell_of_corrections' );

/** Asks for the list, because somebody has pressed the button, and goes back to the settings. */
function look_for_corrections(): void {
	check_admin_referer( 'treatment_compare_corrections' );
	if ( ! current_user_can( 'manage_options' ) ) {
		wp_die( esc_html__( 'You may not do this.', 'treatment-compare' ), 403 );
	}
	$answer  = wp_safe_remote_get(
		CORRECTIONS_ADDRESS,
		array(
			'timeout'             => 10,
			'limit_response_size' => MB_IN_BYTES,
			// That of WordPress names the site.
			'user-agent'          => 'treatment-compare/' . VERSION,
		)
	);
	$list    = 200 === wp_remote_retrieve_response_code( $answer ) ? json_decode( wp_remote_retrieve_body( $answer ), true ) : null;
	$is_list = is_array( $list ) && isset( $list['comparisons'] );
	if ( $is_list ) {
		$stored = array(
			'checked' => time(),
			'found'   => corrections_in( $list ),
		);
		update_option( 'treatment_compare_corrections', $stored, false );
	}
	wp_safe_redirect( add_query_arg( 'looked', $is_list ? 'yes' : 'no', settings_address() ) );
	exit;
}

/**
 * The corrections in a list, as plain text: it comes from outside.
 *
 * @param array $given What was read.
 */
function corrections_in( array $given ): array {
	$found = array();
	foreach ( array_filter( (array) $given['comparisons'], 'is_array' ) as $comparison ) {
		foreach ( array_filter( (array) ( $comparison['versions'] ?? array() ), 'is_array' ) as $version ) {
			foreach ( array_filter( (array) ( $version['corrections'] ?? array() ), 'is_array' ) as $correction ) {
				$texts   = array(
					'comparison' => $comparison['id'] ?? '',
					'version'    => $version['version'] ?? '',
					'severity'   => $correction['severity'] ?? '',
					'wrong'      => $correction['wrong'] ?? '',
					'right'      => $correction['right'] ?? '',
				);
				$plain   = array_filter( $texts, 'is_string' ) + array_fill_keys( array_keys( $texts ), '' );
				$found[] = array_map( 'sanitize_text_field', $plain );
			}
		}
	}
	return $found;
}

/** The version of each built-in comparison in this plugin, by its id. */
function shipped_versions(): array {
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a file of the plugin itself.
	$list     = json_decode( (string) file_get_contents( plugin_dir_path( PLUGIN ) . 'dist/corrections.json' ), true );
	$versions = array();
	foreach ( $list['comparisons'] ?? array() as $comparison ) {
		$versions[ $comparison['id'] ] = $comparison['versions'][0]['version'] ?? '';
	}
	return $versions;
}

/** The corrections that came after the versions in this plugin, as far as was looked, the gravest first. */
function open_corrections(): array {
	$stored   = get_option( 'treatment_compare_corrections', array() );
	$versions = shipped_versions();
	$open     = array_filter(
		$stored['found'] ?? array(),
		static function ( array $correction ) use ( $versions ): bool {
			$shipped = $versions[ $correction['comparison'] ] ?? '';
			return '' !== $shipped && version_compare( $correction['version'], $shipped, '>' );
		}
	);
	usort(
		$open,
		static function ( array $one, array $other ): int {
			return array_search( $one['severity'], SEVERITIES, true ) <=> array_search( $other['severity'], SEVERITIES, true );
		}
	);
	return $open;
}

/** Tells those who may update plugins that there are corrections. */
function tell_of_corrections(): void {
	$count = current_user_can( 'update_plugins' ) ? count( open_corrections() ) : 0;
	if ( 0 === $count ) {
		return;
	}
	/* translators: %d: a number of corrections */
	$words = sprintf( _n( 'The treatment comparison has been corrected in %d place since this version of the plugin. Please update it.', 'The treatment comparison has been corrected in %d places since this version of the plugin. Please update it.', $count, 'treatment-compare' ), $count );
	printf(
		'<div class="notice notice-warning"><p>%s <a href="%s">%s</a></p></div>',
		esc_html( $words ),
		esc_url( settings_address() ),
		esc_html__( 'What was corrected', 'treatment-compare' )
	);
}

/** What is known of corrections, with the button that asks for the list. */
function show_corrections(): void {
	$stored = get_option( 'treatment_compare_corrections', array() );
	?>
	<h2><?php esc_html_e( 'Corrections', 'treatment-compare' ); ?></h2>
	<?php if ( 'no' === filter_input( INPUT_GET, 'looked' ) ) : ?>
		<p><?php esc_html_e( 'The list could not be read. Please try again later.', 'treatment-compare' ); ?></p>
	<?php endif; ?>
	<?php foreach ( shipped_versions() as $comparison => $version ) : ?>
		<p>
			<?php
			/* translators: 1: the name of a comparison, 2: a version such as 1.0 */
			echo esc_html( sprintf( __( '%1$s: version %2$s', 'treatment-compare' ), $comparison, $version ) );
			?>
		</p>
	<?php endforeach; ?>
	<?php foreach ( open_corrections() as $correction ) : ?>
		<p>
			<?php
			/* translators: 1: how grave, 2: what was said, 3: what is right */
			echo esc_html( sprintf( __( '%1$s: it said “%2$s”. Right is: %3$s', 'treatment-compare' ), $correction['severity'], $correction['wrong'], $correction['right'] ) );
			?>
		</p>
	<?php endforeach; ?>
	<?php if ( isset( $stored['checked'] ) ) : ?>
		<p>
			<?php
			/* translators: %s: a date */
			echo esc_html( sprintf( __( 'Last looked on %s.', 'treatment-compare' ), wp_date( get_option( 'date_format' ), $stored['checked'] ) ) );
			?>
		</p>
	<?php endif; ?>
	<form action="<?php echo esc_url( admin_url( 'admin-post.php' ) ); ?>" method="post">
		<input type="hidden" name="action" value="treatment_compare_corrections">
		<?php wp_nonce_field( 'treatment_compare_corrections' ); ?>
		<p><?php esc_html_e( 'The button asks unpkg.com for the list of corrections. It sends nothing about your site but its address on the network.', 'treatment-compare' ); ?></p>
		<?php submit_button( __( 'Look for corrections', 'treatment-compare' ), 'secondary' ); ?>
	</form>
	<?php
}
