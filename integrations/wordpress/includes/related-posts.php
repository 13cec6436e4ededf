<?php
/**
 * Posts that help next. The server brings some that share tags or categories with the post, from the database; of these the
 * element chooses, by their words too. Without a script the first of them are read.
 *
 * @package treatment-compare
 */

namespace TreatmentCompare;

defined( 'ABSPATH' ) || exit;

/** How many posts the element may choose from. */
const CANDIDATES = 24;

/** How many words of each it may read. */
const SUMMARY_WORDS = 40;

/**
 * A list of related posts.
 *
 * @param array $options The attributes of its block.
 */
function related_posts_html( array $options ): string {
	$post = get_post();
	if ( ! $post || is_excerpt() ) {
		return '';
	}
	$posts = related_candidates( $post, $options['rank'], excluded_categories( $options['without'] ) );
	$links = posts_list_html( array_slice( $posts, 0, $options['limit'] ) );
	if ( '' === $links ) {
		return '';
	}
	if ( is_plain_page() ) {
		return posts_heading_html( $options ) . $links;
	}
	enqueue_related_posts();
	return sprintf(
		'<related-posts%s><script type="application/json">%s</script>%s%s</related-posts>',
		attributes_html( 'related-posts', $options ),
		wp_json_encode( array_map( __NAMESPACE__ . '\post_data', $posts ), JSON_HEX_TAG | JSON_HEX_AMP ),
		posts_heading_html( $options ),
		$links
	);
}

/**
 * The heading of a list, for readers without a script.
 *
 * @param array $options The attributes of its block.
 */
function posts_heading_html( array $options ): string {
	$heading = '' === $options['heading'] ? __( 'Related posts', 'treatment-compare' ) : $options['heading'];
	return sprintf( '<h%1$d>%2$s</h%1$d>', $options['heading-level'], esc_html( $heading ) );
}

/**
 * The ids of categories, which may be named by their slugs.
 *
 * @param string $slugs Separated by spaces.
 * @return int[]
 */
function excluded_categories( string $slugs ): array {
	$names = preg_split( '/\s+/', $slugs, -1, PREG_SPLIT_NO_EMPTY );
	if ( ! $names ) {
		return array();
	}
	return get_terms(
		array(
			'taxonomy'   => 'category',
			'slug'       => $names,
			'fields'     => 'ids',
			'hide_empty' => false,
		)
	);
}

/**
 * The posts to choose from: those that share most with a post, the newest of these first, and then the newest of all.
 *
 * @param \WP_Post $post    The post.
 * @param string   $rank    `related`, or `newest` for the newest alone.
 * @param int[]    $without Ids of categories whose posts stay away.
 * @return \WP_Post[]
 */
function related_candidates( \WP_Post $post, string $rank, array $without ): array {
	$related = 'related' === $rank ? posts_sharing( $post, $without ) : array();
	$left    = CANDIDATES - count( $related );
	$known   = wp_list_pluck( $related, 'ID' );
	return $left > 0 ? array_merge( $related, published_posts( $post, $without, $left, array( 'post__not_in' => array_merge( array( $post->ID ), $known ) ) ) ) : $related;
}

/**
 * Posts that share tags or categories with a post, those first that share most.
 *
 * @param \WP_Post $post    The post.
 * @param int[]    $without Ids of categories whose posts stay away.
 * @return \WP_Post[]
 */
function posts_sharing( \WP_Post $post, array $without ): array {
	$terms = post_terms( $post );
	if ( ! $terms ) {
		return array();
	}
	$tax_query = array( 'relation' => 'OR' );
	foreach ( $terms as $taxonomy => $ids ) {
		$tax_query[] = array(
			'taxonomy' => $taxonomy,
			'terms'    => $ids,
		);
	}
	// One level down, so that categories that are left out stay so.
	$query  = array( 'tax_query' => array( $tax_query ) ); // phpcs:ignore WordPress.DB.SlowDBQuery.slow_db_query_tax_query
	$found  = published_posts( $post, $without, 4 * CANDIDATES, $query );
	$shared = array();
	foreach ( $found as $each ) {
		$shared[ $each->ID ] = shared_terms( $terms, post_terms( $each ) );
	}
	// Since PHP 8 alone sorting keeps what is equal in its order, which is that of dates.
	$places = array_flip( wp_list_pluck( $found, 'ID' ) );
	usort(
		$found,
		static function ( \WP_Post $one, \WP_Post $other ) use ( $shared, $places ): int {
			return array( $shared[ $other->ID ], $places[ $one->ID ] ) <=> array( $shared[ $one->ID ], $places[ $other->ID ] );
		}
	);
	return array_slice( $found, 0, CANDIDATES );
}

/**
 * How much two posts share. A tag says more than a category.
 *
 * @param array $terms Ids of terms, by taxonomy.
 * @param array $other Those of the other post.
 */
function shared_terms( array $terms, array $other ): int {
	$count = static function ( string $taxonomy ) use ( $terms, $other ): int {
		return count( array_intersect( $terms[ $taxonomy ] ?? array(), $other[ $taxonomy ] ?? array() ) );
	};
	return 2 * $count( 'post_tag' ) + $count( 'category' );
}

/**
 * The terms of a post.
 *
 * @param \WP_Post $post     The post.
 * @param string   $taxonomy Of what kind.
 * @return \WP_Term[]
 */
function terms_of( \WP_Post $post, string $taxonomy ): array {
	$terms = get_the_terms( $post, $taxonomy );
	return is_array( $terms ) ? $terms : array();
}

/**
 * The tags and categories of a post, but for the category that every post has which was given none.
 *
 * @param \WP_Post $post The post.
 * @return array Ids of terms, by taxonomy; only taxonomies with any.
 */
function post_terms( \WP_Post $post ): array {
	$tags       = wp_list_pluck( terms_of( $post, 'post_tag' ), 'term_id' );
	$categories = wp_list_pluck( terms_of( $post, 'category' ), 'term_id' );
	return array_filter(
		array(
			'post_tag' => $tags,
			'category' => array_diff( $categories, array( (int) get_option( 'default_category' ) ) ),
		)
	);
}

/**
 * Published posts that everybody may read, but for one, the newest first.
 *
 * @param \WP_Post $post    The post that is read.
 * @param int[]    $without Ids of categories whose posts stay away.
 * @param int      $count   How many at most.
 * @param array    $query   What else they are to be.
 * @return \WP_Post[]
 */
function published_posts( \WP_Post $post, array $without, int $count, array $query ): array {
	return get_posts(
		array_merge(
			array(
				'numberposts'      => $count,
				'has_password'     => false,
				'category__not_in' => $without,
				'post__not_in'     => array( $post->ID ),
				'suppress_filters' => false,
			),
			$query
		)
	);
}

/**
 * What the element reads of a post.
 *
 * @param \WP_Post $post The post.
 */
function post_data( \WP_Post $post ): array {
	$tags  = array_merge( terms_of( $post, 'post_tag' ), terms_of( $post, 'category' ) );
	$image = wp_get_attachment_image_src( (int) get_post_thumbnail_id( $post ), 'medium' );
	return array_filter(
		array(
			'url'     => get_permalink( $post ),
			'title'   => plain_text( get_the_title( $post ) ),
			'date'    => get_the_date( 'c', $post ),
			'summary' => post_summary( $post ),
			'tags'    => array_map( __NAMESPACE__ . '\plain_text', wp_list_pluck( $tags, 'name' ) ),
			'image'   => $image ? $image[0] : '',
		)
	);
}

/**
 * What a post is about: its excerpt, or else how it begins. Its blocks are not run for that.
 *
 * @param \WP_Post $post The post.
 */
function post_summary( \WP_Post $post ): string {
	$text = '' === $post->post_excerpt ? strip_shortcodes( excerpt_remove_blocks( $post->post_content ) ) : $post->post_excerpt;
	return plain_text( wp_trim_words( $text, SUMMARY_WORDS ) );
}

/**
 * A text without markup.
 *
 * @param string $html The text as WordPress has it.
 */
function plain_text( string $html ): string {
	return html_entity_decode( wp_strip_all_tags( $html ), ENT_QUOTES, 'UTF-8' );
}

/**
 * Posts as a list of links.
 *
 * @param \WP_Post[] $posts The posts.
 */
function posts_list_html( array $posts ): string {
	$items = '';
	foreach ( $posts as $post ) {
		$items .= sprintf( '<li><a href="%s">%s</a></li>', esc_url( get_permalink( $post ) ), esc_html( plain_text( get_the_title( $post ) ) ) );
	}
	return '' === $items ? '' : "<ul>{$items}</ul>";
}
