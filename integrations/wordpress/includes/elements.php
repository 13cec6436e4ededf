<?php
/**
 * The elements as they stand in a page: their tags, and inside them what is read where no script runs.
 *
 * @package treatment-compare
 */

namespace TreatmentCompare;

defined( 'ABSPATH' ) || exit;

/** The attributes that options may set, by element. They have the same names. */
const ELEMENT_ATTRIBUTES = array(
	'treatment-compare' => array( 'region', 'view', 'theme', 'treatments', 'sections', 'offers', 'heading-level', 'guide' ),
	'outcome-chart'     => array( 'frame', 'treatments', 'theme' ),
	'treatment-guide'   => array( 'region', 'theme', 'heading-level' ),
	'related-posts'     => array( 'limit', 'rank', 'fill', 'layout', 'heading', 'heading-level', 'theme' ),
);

add_filter( 'no_texturize_tags', __NAMESPACE__ . '\keep_letters' );

/**
 * Keeps WordPress from changing quotation marks in the elements: what is stored in them is compared letter by letter.
 *
 * @param string[] $tags The tags whose text stays as it is.
 */
function keep_letters( array $tags ): array {
	return array_merge( $tags, array_keys( ELEMENT_ATTRIBUTES ) );
}

/**
 * A comparison.
 *
 * @param array $options The attributes of its block.
 */
function comparison_html( array $options ): string {
	$name = $options['comparison'] . '.' . language_of( $options['lang'] );
	$own  = own_comparison( $options['comparison'] );
	$part = $options['guide'] ? 'with-guide' : '';
	$html = $own ? own_element_html( 'treatment-compare', $own, $options ) : element_html( 'treatment-compare', $name, $part, $options );
	$html = with_offers( $html, $name, $options['offers'], is_plain_page() );
	return with_child( $html, 'treatment-compare', next_step_html( $options ) );
}

/**
 * One outcome of a comparison.
 *
 * @param array $options The attributes of its block.
 */
function chart_html( array $options ): string {
	$name = $options['comparison'] . '.' . language_of( $options['lang'] );
	$own  = own_comparison( $options['comparison'] );
	$html = $own ? own_element_html( 'outcome-chart', $own, $options ) : element_html( 'outcome-chart', $name, 'outcome-' . $options['outcome'], $options );
	if ( '' === trim( $options['caption'] ) ) {
		return $html;
	}
	return with_child( $html, 'outcome-chart', sprintf( '<span slot="caption">%s</span>', esc_html( $options['caption'] ) ) );
}

/**
 * The guide of a comparison alone.
 *
 * @param array $options The attributes of its block.
 */
function guide_html( array $options ): string {
	$name = $options['comparison'] . '.' . language_of( $options['lang'] );
	$own  = own_comparison( $options['comparison'] );
	return $own ? own_element_html( 'treatment-guide', $own, $options ) : element_html( 'treatment-guide', $name, 'guide', $options );
}

/**
 * An element with a built-in comparison in it, and its script; plain HTML where elements mean nothing.
 *
 * @param string $tag     Its name.
 * @param string $name    The comparison with its language.
 * @param string $part    The id of an outcome, or nothing.
 * @param array  $options The attributes of its block.
 */
function element_html( string $tag, string $name, string $part, array $options ): string {
	if ( is_excerpt() ) {
		return '';
	}
	if ( is_plain_page() ) {
		return static_text( $name, $part, true );
	}
	$html = static_text( $name, $part, false );
	if ( '' === $html ) {
		return unknown_html( $name );
	}
	enqueue_element( substr( $name, -3 ) === '.es', has_guide( $tag, $options ) );
	// The text is our own, and its first tag is the element; where it has the guide in it, it says so.
	$end              = (int) strpos( $html, '>' );
	$options['guide'] = false;
	return substr( $html, 0, $end ) . attributes_html( $tag, $options ) . substr( $html, $end );
}

/**
 * Whether an element needs the script of the guide.
 *
 * @param string $tag     Its name.
 * @param array  $options The attributes of its block.
 */
function has_guide( string $tag, array $options ): bool {
	return 'treatment-guide' === $tag || ! empty( $options['guide'] );
}

/** Whether what is written is to be the beginning of a post: the words of the post itself belong there. */
function is_excerpt(): bool {
	return doing_filter( 'get_the_excerpt' ) || doing_filter( 'the_excerpt' );
}

/** Whether what is written goes where neither scripts nor elements mean anything: feeds, AMP, and programs that ask by REST. */
function is_plain_page(): bool {
	$is_rest = defined( 'REST_REQUEST' ) && REST_REQUEST;
	return is_feed() || $is_rest || ( function_exists( 'amp_is_request' ) && amp_is_request() );
}

/**
 * Has the page load what its elements need, once.
 *
 * @param bool $is_spanish Whether an element is in Spanish.
 * @param bool $has_guide  Whether a comparison ends in its guide.
 */
function enqueue_element( bool $is_spanish, bool $has_guide ): void {
	wp_enqueue_script( ALL );
	wp_dequeue_script( RELATED_POSTS );
	if ( $is_spanish ) {
		wp_enqueue_script( SPANISH );
	}
	if ( $has_guide ) {
		wp_enqueue_script( GUIDE );
	}
}

/** Has the page load the list of related posts, unless it comes with all elements. */
function enqueue_related_posts(): void {
	if ( ! wp_script_is( ALL ) ) {
		wp_enqueue_script( RELATED_POSTS );
	}
}

/**
 * The attributes of an element, but for those that say nothing.
 *
 * @param string $tag     Its name.
 * @param array  $options The attributes of its block.
 */
function attributes_html( string $tag, array $options ): string {
	$html = '';
	foreach ( ELEMENT_ATTRIBUTES[ $tag ] as $name ) {
		$value = $options[ $name ] ?? '';
		if ( true === $value ) {
			$html .= ' ' . $name;
		} elseif ( ! in_array( $value, array( '', false, 'auto' ), true ) ) {
			$html .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
		}
	}
	return $html;
}

/**
 * The link that takes the place of a comparison's next step.
 *
 * @param array $options The attributes of its block.
 */
function next_step_html( array $options ): string {
	$label = trim( $options['next-step'] );
	$href  = esc_url( $options['next-step-href'], array( 'http', 'https' ) );
	return '' === $label || '' === $href ? '' : sprintf( '<a slot="next-step" href="%s">%s</a>', $href, esc_html( $label ) );
}

/**
 * Puts something into an element, at its end.
 *
 * @param string $html  The element, or what stands in its place where there is none.
 * @param string $tag   Its name.
 * @param string $child HTML.
 */
function with_child( string $html, string $tag, string $child ): string {
	return str_replace( "\n</{$tag}>", "\n{$child}</{$tag}>", $html );
}

/**
 * What stands in the place of a comparison that there is none of: nothing for readers, a word for those who write.
 *
 * @param string $name What was asked for.
 */
function unknown_html( string $name ): string {
	if ( ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	/* translators: %s: the name of a comparison and its language, such as ketamine-vs-antidepressants.en */
	$words = sprintf( __( 'There is no comparison “%s”. Only people who can write posts see this.', 'treatment-compare' ), $name );
	return sprintf( '<p>%s</p>', esc_html( $words ) );
}
