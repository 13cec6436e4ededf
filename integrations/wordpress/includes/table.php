<?php
/**
 * A comparison made of a table that stands in the post.
 *
 * @package treatment-compare
 */

namespace TreatmentCompare;

defined( 'ABSPATH' ) || exit;

/**
 * A comparison with the table that it is made of.
 *
 * @param array  $options The attributes of its block.
 * @param string $content The table as HTML, and what else its author has put beside it.
 */
function table_html( array $options, string $content ): string {
	$content = with_marked_row( $content, $options['risks-row'] ) . facts_html( $options );
	if ( is_excerpt() || is_plain_page() ) {
		return $content;
	}
	enqueue_element( false, false );
	return sprintf( '<treatment-compare%s>%s</treatment-compare>', attributes_html( 'treatment-compare', $options ), $content );
}

/**
 * Marks the row that names serious risks.
 *
 * @param string $content The table.
 * @param int    $row     Its number, from 1; none where it is 0.
 */
function with_marked_row( string $content, int $row ): string {
	$count = 0;
	return (string) preg_replace_callback(
		'/<tr\b/',
		static function ( array $found ) use ( &$count, $row ): string {
			++$count;
			return $found[0] . ( $count === $row ? ' data-fact="serious-risks"' : '' );
		},
		$content
	);
}

/**
 * When the table was checked, and whom to call, in words for readers and in marks for the element.
 *
 * @param array $options The attributes of its block.
 */
function facts_html( array $options ): string {
	$facts = array(
		/* translators: %s: a date */
		fact_html( __( 'Checked on %s.', 'treatment-compare' ), day_html( 'reviewed', $options['reviewed'] ) ),
		/* translators: %s: a date */
		fact_html( __( 'Next check by %s.', 'treatment-compare' ), day_html( 'next-review', $options['next-review'] ) ),
		/* translators: %s: a link to a crisis line */
		fact_html( __( 'In a crisis: %s', 'treatment-compare' ), crisis_line_html( $options ) ),
	);
	$facts = array_filter( $facts );
	return $facts ? sprintf( '<p>%s</p>', implode( ' ', $facts ) ) : '';
}

/**
 * A sentence around a fact.
 *
 * @param string $words With `%s` for the fact.
 * @param string $html  The fact, or nothing.
 */
function fact_html( string $words, string $html ): string {
	return '' === $html ? '' : sprintf( esc_html( $words ), $html );
}

/**
 * A day.
 *
 * @param string $fact What it is the day of.
 * @param string $day  As YYYY-MM-DD.
 */
function day_html( string $fact, string $day ): string {
	$time = preg_match( '/^\d{4}-\d\d-\d\d$/', $day ) ? strtotime( $day . ' 12:00' ) : false;
	return false === $time ? '' : sprintf( '<time data-fact="%s" datetime="%s">%s</time>', esc_attr( $fact ), esc_attr( $day ), esc_html( date_i18n( get_option( 'date_format' ), $time ) ) );
}

/**
 * The line to call in a crisis.
 *
 * @param array $options The attributes of its block.
 */
function crisis_line_html( array $options ): string {
	$href = esc_url( $options['crisis-line-href'], array( 'http', 'https', 'tel', 'sms' ) );
	$name = trim( $options['crisis-line'] );
	if ( '' === $href || '' === $name ) {
		return '';
	}
	$region = '' === $options['region'] ? 'INTL' : $options['region'];
	return sprintf( '<a data-fact="crisis-line" data-region="%s" href="%s">%s</a>', esc_attr( $region ), $href, esc_html( $name ) );
}
