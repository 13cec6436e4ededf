<?php
/**
 * Comparisons of the site's own: a document in JSON each, with revisions, read and judged in the author's browser.
 *
 * @package treatment-compare
 */

namespace TreatmentCompare;

defined( 'ABSPATH' ) || exit;

/** The kind of post that a comparison is. */
const COMPARISON = 'treatment_comparison';

/** Where the plain HTML of a comparison is kept, with the hash of the document that it was made of. */
const LIGHT_META = '_treatment_compare_light';

/** The script of the page on which a comparison is edited. */
const COMPARISON_SCRIPT = 'treatment-compare-admin-comparison';

add_action( 'init', __NAMESPACE__ . '\register_comparisons' );
add_action( 'add_meta_boxes_' . COMPARISON, __NAMESPACE__ . '\add_document_box' );
add_action( 'admin_enqueue_scripts', __NAMESPACE__ . '\enqueue_comparison_script' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\mark_module', 10, 2 );
add_filter( 'wp_insert_post_data', __NAMESPACE__ . '\keep_document', 10, 3 );
// Once there is a revision of what was saved, in every version of WordPress.
add_action( 'wp_after_insert_post', __NAMESPACE__ . '\keep_light_html', 20 );
add_action( 'wp_restore_post_revision', __NAMESPACE__ . '\restore_light_html', 10, 2 );
add_action( 'rest_api_init', __NAMESPACE__ . '\register_document_route' );

/** Tells WordPress of the kind of post. Whoever may write and publish posts may do so with comparisons. */
function register_comparisons(): void {
	register_post_type(
		COMPARISON,
		array(
			'labels'          => array(
				'name'          => __( 'Comparisons', 'treatment-compare' ),
				'singular_name' => __( 'Comparison', 'treatment-compare' ),
				'add_new_item'  => __( 'Add a comparison', 'treatment-compare' ),
				'edit_item'     => __( 'Edit the comparison', 'treatment-compare' ),
				'not_found'     => __( 'There are no comparisons yet.', 'treatment-compare' ),
			),
			'public'          => false,
			'show_ui'         => true,
			'menu_icon'       => 'dashicons-columns',
			'supports'        => array( 'title', 'author', 'revisions' ),
			'capability_type' => 'post',
			'map_meta_cap'    => true,
		)
	);
}

/** Puts the document into the page on which a comparison is edited. */
function add_document_box(): void {
	add_meta_box( 'treatment-compare-document', __( 'Document', 'treatment-compare' ), __NAMESPACE__ . '\show_document_box', COMPARISON, 'normal', 'high' );
}

/**
 * The document, and what is found in it.
 *
 * @param \WP_Post $post The comparison.
 */
function show_document_box( \WP_Post $post ): void {
	wp_nonce_field( 'treatment_compare_light', 'treatment_compare_nonce' );
	?>
	<p>
		<label for="treatment-compare-file"><?php esc_html_e( 'Take it from a file:', 'treatment-compare' ); ?></label>
		<input type="file" id="treatment-compare-file" accept=".json,.csv,.tsv,.html,.htm">
	</p>
	<p>
		<label for="treatment-compare-content"><?php esc_html_e( 'Or paste its JSON, or a table from a page or a spreadsheet, with the treatments in its first row:', 'treatment-compare' ); ?></label>
	</p>
	<textarea id="treatment-compare-content" name="content" class="large-text code" rows="20" spellcheck="false"><?php echo esc_textarea( readable_document( $post->post_content ) ); ?></textarea>
	<input type="hidden" id="treatment-compare-light" name="treatment_compare_light">
	<p id="treatment-compare-verdict" role="status"></p>
	<ul id="treatment-compare-findings" class="ul-disc"></ul>
	<?php
}

/**
 * A document as people read it.
 *
 * @param string $content As it is stored.
 */
function readable_document( string $content ): string {
	$document = json_decode( $content );
	return null === $document ? $content : (string) wp_json_encode( $document, JSON_PRETTY_PRINT | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
}

/** Loads the script that reads documents, on the page where one is edited. */
function enqueue_comparison_script(): void {
	$screen = get_current_screen();
	if ( ! $screen || 'post' !== $screen->base || COMPARISON !== $screen->post_type ) {
		return;
	}
	wp_enqueue_script( COMPARISON_SCRIPT, plugins_url( 'admin/comparison.js', PLUGIN ), array( 'wp-i18n' ), VERSION, true );
	wp_set_script_translations( COMPARISON_SCRIPT, 'treatment-compare', plugin_dir_path( PLUGIN ) . 'languages' );
}

/**
 * Has the script of that page be a module: it imports the reader of documents.
 *
 * @param string $tag    The tag of a script.
 * @param string $handle The name of the script.
 */
function mark_module( string $tag, string $handle ): string {
	if ( COMPARISON_SCRIPT !== $handle ) {
		return $tag;
	}
	// The texts of a translation stand in tags of their own before it.
	return preg_replace( '/<script (?=[^>]*\bsrc=)(?:type=([\'"])text\/javascript\1 )?/', '<script type="module" ', $tag, 1 );
}

/**
 * Keeps a document as JSON without a sign of HTML, in which no filter finds anything to take out. What is no JSON is kept as
 * WordPress has filtered it, and like all that is no comparison it is a draft.
 *
 * @param array $data   The post as it is about to be stored, with slashes.
 * @param array $post   The post with what else was given.
 * @param array $given  The post before it was filtered, with slashes.
 */
function keep_document( array $data, array $post, array $given ): array {
	if ( COMPARISON !== $data['post_type'] || 'auto-draft' === $data['post_status'] ) {
		return $data;
	}
	$document = json_decode( wp_unslash( $given['post_content'] ?? '' ) );
	if ( is_object( $document ) ) {
		$data['post_content'] = wp_slash( wp_json_encode( $document, JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ) );
	}
	$is_comparison = is_object( $document ) && ! shows_nothing( (int) ( $post['ID'] ?? 0 ), wp_unslash( $data['post_content'] ) );
	if ( ! $is_comparison && in_array( $data['post_status'], array( 'publish', 'future', 'private' ), true ) ) {
		$data['post_status'] = 'draft';
	}
	return $data;
}

/**
 * Whether the browser of an author has read a document and found nothing that can be shown. What no browser has read, such as
 * an import, is taken at its word.
 *
 * @param int    $id      The id of the comparison; 0 for a new one.
 * @param string $content The document as it is stored.
 */
function shows_nothing( int $id, string $content ): bool {
	$texts = given_texts();
	if ( null === $texts ) {
		$light = get_post_meta( $id, LIGHT_META, true );
		$texts = is_array( $light ) && md5( $content ) === $light['of'] ? $light['texts'] : null;
	}
	return null !== $texts && '' === ( $texts['whole'] ?? '' );
}

/** The plain HTML of each part that the author's browser has made of the document it sends, or null where it sends none. */
function given_texts(): ?array {
	$nonce = isset( $_POST['treatment_compare_nonce'] ) ? sanitize_key( $_POST['treatment_compare_nonce'] ) : '';
	if ( ! wp_verify_nonce( $nonce, 'treatment_compare_light' ) ) {
		return null;
	}
	// phpcs:ignore WordPress.Security.ValidatedSanitizedInput.InputNotSanitized -- wp_kses_post() comes last.
	$given = json_decode( wp_unslash( $_POST['treatment_compare_light'] ?? '' ), true );
	return is_array( $given ) ? array_map( 'wp_kses_post', array_filter( $given, 'is_string' ) ) : null;
}

/**
 * Keeps the plain HTML that the author's browser has made of a document, as WordPress filters it for everybody.
 *
 * @param int $id The id of the comparison.
 */
function keep_light_html( int $id ): void {
	if ( COMPARISON !== get_post_type( $id ) || ! current_user_can( 'edit_post', $id ) ) {
		return;
	}
	$texts = given_texts();
	if ( null !== $texts ) {
		$light = array(
			'of'    => md5( get_post( $id )->post_content ),
			'texts' => $texts,
		);
		store_light_html( $id, $light );
	}
}

/**
 * Stores the plain HTML of a comparison, also with the revisions that have the same document.
 *
 * @param int   $id    The id of the comparison.
 * @param array $light The HTML of each part, and the hash of the document.
 */
function store_light_html( int $id, array $light ): void {
	update_metadata( 'post', $id, LIGHT_META, wp_slash( $light ) );
	foreach ( wp_get_post_revisions( $id ) as $revision ) {
		if ( md5( $revision->post_content ) === $light['of'] ) {
			update_metadata( 'post', $revision->ID, LIGHT_META, wp_slash( $light ) );
		}
	}
}

/**
 * Gives a comparison the plain HTML of the revision that it was set back to.
 *
 * @param int $id          The id of the comparison.
 * @param int $revision_id The id of the revision.
 */
function restore_light_html( int $id, int $revision_id ): void {
	$light = get_metadata( 'post', $revision_id, LIGHT_META, true );
	if ( COMPARISON === get_post_type( $id ) && is_array( $light ) ) {
		store_light_html( $id, $light );
	}
}

/**
 * A published comparison of the site.
 *
 * @param string $id Its id.
 */
function own_comparison( string $id ): ?\WP_Post {
	$post = ctype_digit( $id ) ? get_post( (int) $id ) : null;
	return $post && COMPARISON === $post->post_type && 'publish' === $post->post_status ? $post : null;
}

/**
 * The plain HTML of a part of a comparison, or nothing where its document has changed since.
 *
 * @param \WP_Post $post The comparison.
 * @param string   $part `whole`, `guide`, or `outcome-` and the id of an outcome.
 */
function light_html( \WP_Post $post, string $part ): string {
	$light = get_post_meta( $post->ID, LIGHT_META, true );
	return is_array( $light ) && md5( $post->post_content ) === $light['of'] ? wp_kses_post( $light['texts'][ $part ] ?? '' ) : '';
}

/**
 * What is read of a comparison where no script runs; its title where nothing else is known.
 *
 * @param string   $tag     The name of the element.
 * @param \WP_Post $post    The comparison.
 * @param array    $options The attributes of its block.
 */
function own_light_html( string $tag, \WP_Post $post, array $options ): string {
	$title = sprintf( '<p>%s</p>', esc_html( get_the_title( $post ) ) );
	if ( 'treatment-compare' !== $tag ) {
		$html = light_html( $post, 'outcome-chart' === $tag ? 'outcome-' . $options['outcome'] : 'guide' );
		return '' === $html ? $title : $html;
	}
	$html  = light_html( $post, 'whole' );
	$guide = $options['guide'] ? light_html( $post, 'guide' ) : '';
	return own_offers_html( json_decode( $post->post_content ), $options['offers'] ) . ( '' === $html ? $title : $html ) . $guide;
}

/**
 * An element with a comparison of the site in it.
 *
 * @param string   $tag     Its name.
 * @param \WP_Post $post    The comparison.
 * @param array    $options The attributes of its block.
 */
function own_element_html( string $tag, \WP_Post $post, array $options ): string {
	$document = json_decode( $post->post_content );
	if ( is_excerpt() || ! is_object( $document ) ) {
		return '';
	}
	$light = own_light_html( $tag, $post, $options );
	if ( is_plain_page() ) {
		return $light;
	}
	enqueue_element( language_of( $options['lang'] ) === 'es', has_guide( $tag, $options ) );
	$outcome    = $options['outcome'] ?? '';
	$attributes = ( '' === $outcome ? '' : sprintf( ' outcome="%s"', esc_attr( $outcome ) ) ) . attributes_html( $tag, $options );
	$json       = wp_json_encode( $document, JSON_HEX_TAG | JSON_HEX_AMP );
	return "<{$tag}{$attributes}><script type=\"application/json\">{$json}</script>\n{$light}\n</{$tag}>";
}

/**
 * What readers are told of the treatments that a site offers.
 *
 * @param object $document The comparison.
 * @param string $offers   Ids of treatments, separated by spaces.
 */
function own_offers_html( object $document, string $offers ): string {
	$ids   = preg_split( '/\s+/', $offers, -1, PREG_SPLIT_NO_EMPTY );
	$names = array();
	foreach ( (array) ( $document->treatments ?? array() ) as $treatment ) {
		if ( in_array( $treatment->id ?? '', $ids, true ) ) {
			$names[] = (string) ( $treatment->name ?? '' );
		}
	}
	/* translators: %s: names of treatments */
	$words = sprintf( __( 'This site offers %s. It may earn money if you choose it.', 'treatment-compare' ), wp_sprintf_l( '%l', $names ) );
	return $names ? sprintf( '<p>%s</p>', esc_html( $words ) ) : '';
}

/** Lets the editor read the document of a comparison, for the preview of a block. */
function register_document_route(): void {
	register_rest_route(
		'treatment-compare/v1',
		'/comparisons/(?P<id>\d+)',
		array(
			'methods'             => 'GET',
			'callback'            => __NAMESPACE__ . '\send_document',
			'permission_callback' => '__return_true',
		)
	);
}

/**
 * The document of a published comparison, which everybody may read: it stands in the pages that show it.
 *
 * @param \WP_REST_Request $request What was asked for.
 * @return \WP_REST_Response|\WP_Error
 */
function send_document( \WP_REST_Request $request ) {
	$post = own_comparison( (string) $request['id'] );
	return $post ? rest_ensure_response( json_decode( $post->post_content ) ) : new \WP_Error( 'treatment_compare_unknown', __( 'There is no such comparison.', 'treatment-compare' ), array( 'status' => 404 ) );
}

/** The published comparisons, for the editor to choose from. */
function comparison_choices(): array {
	$choices = array();
	$posts   = get_posts(
		array(
			'post_type'   => COMPARISON,
			'numberposts' => 100,
			'orderby'     => 'title',
			'order'       => 'ASC',
		)
	);
	foreach ( $posts as $post ) {
		$choices[] = array(
			'value' => (string) $post->ID,
			'label' => plain_text( get_the_title( $post ) ),
		);
	}
	return $choices;
}
