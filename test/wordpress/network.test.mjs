import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { PLUGIN_FILE } from '../../scripts/wordpress/plugin.mjs';
import { makeNetwork, noSite, startSite } from '../../scripts/wordpress/site.mjs';
import { ofPlugin } from './log.mjs';
import { installOurs } from './plugin-site.mjs';

/** A network of sites that share the plugin, each with settings and comparisons of its own. */

const SITES = ['/', '/second/', '/third/'];

describe('the WordPress plugin on a network', { skip: noSite() }, () => {
  /** @type {import('../../scripts/wordpress/site.mjs').Site} */
  let site;
  /** @type {ReturnType<typeof makeNetwork>} */
  let at;

  before(async () => {
    site = await startSite();
    at = makeNetwork(site);
    at('/').php(`
      foreach ( array( 'second', 'third' ) as $name ) {
        $id = wp_insert_site( array( 'domain' => get_network()->domain, 'path' => "/$name/", 'title' => $name, 'user_id' => 1 ) );
        if ( is_wp_error( $id ) ) exit( 1 );
        add_user_to_blog( $id, get_user_by( 'login', 'author' )->ID, 'author' );
      }`);
    await installOurs({ php: at('/second/').php });
  });

  after(() => site?.close());

  /** @param {string} path of a site, on which an author publishes a page with the comparison */
  async function pageOn(path) {
    const address = at(path).php(`
      wp_set_current_user( get_user_by( 'login', 'author' )->ID );
      kses_init();
      $id = wp_insert_post( array( 'post_title' => 'Page', 'post_content' => '<!-- wp:treatment-compare/comparison {"region":"GB"} /-->', 'post_status' => 'publish' ) );
      echo get_permalink( $id );`);
    return at(path).read(address);
  }

  /**
   * Publishes a comparison of an author's own.
   *
   * @param {string} path of the site
   * @param {string} title
   * @returns {string} its id
   */
  const comparisonOn = (path, title) =>
    at(path).php(
      `wp_set_current_user( get_user_by( 'login', 'author' )->ID );
      kses_init();
      $id = wp_insert_post( array( 'post_type' => 'treatment_comparison', 'post_title' => $args[0], 'post_content' => wp_slash( $args[1] ), 'post_status' => 'publish' ) );
      wp_update_post( array( 'ID' => $id, 'post_title' => $args[0] . ' again' ) );
      echo $id;`,
      title,
      JSON.stringify({ title: `<b>${title}</b>` }),
    );

  it('works on the site that it is switched on for, and on no other', async () => {
    const html = await pageOn('/second/');
    assert.match(html, /<treatment-compare lang="en" [^>]*region="GB"/);
    assert.match(
      html,
      /src=["'][^"']*\/wp-content\/plugins\/treatment-compare\/dist\/treatment-compare\.js/,
    );
    assert.doesNotMatch(await pageOn('/third/'), /<treatment-compare|plugins\/treatment-compare/);
  });

  it('works on every site where it is switched on for the network', async () => {
    at('/').php(
      `require_once ABSPATH . 'wp-admin/includes/plugin.php'; activate_plugin( $args[0], '', true );`,
      PLUGIN_FILE,
    );
    for (const path of SITES)
      assert.match(await pageOn(path), /<treatment-compare lang="en" /, path);
  });

  it('keeps settings of their own for each site', () => {
    for (const [index, path] of SITES.entries()) {
      at(path).php(
        `require ABSPATH . 'wp-admin/includes/admin.php';
        TreatmentCompare\\register_settings();
        update_option( 'treatment_compare_settings', array( 'limit' => (int) $args[0] ) );
        update_option( 'treatment_compare_corrections', array( 'checked' => 1, 'found' => array() ) );`,
        String(index + 4),
      );
    }
    const limits = SITES.map((path) => at(path).php(`echo TreatmentCompare\\settings()['limit'];`));
    assert.deepEqual(limits, ['4', '5', '6']);
  });

  it('shows comparisons on the site whose own they are', () => {
    const [first = '', second = ''] = [
      ['/', 'Knees'],
      ['/second/', 'Necks'],
    ].map(([path = '', title = '']) => comparisonOn(path, title));
    const choices = (/** @type {string} */ path) =>
      at(path).php(
        `echo implode( ' ', array_column( TreatmentCompare\\comparison_choices(), 'label' ) );`,
      );
    assert.deepEqual(SITES.map(choices), ['Knees again', 'Necks again', '']);
    const shown = (/** @type {string} */ path, /** @type {string} */ id) =>
      at(path).php(`echo do_shortcode( "[treatment_compare comparison=\\"{$args[0]}\\"]" );`, id);
    assert.match(shown('/', first), /"\\u003Cb\\u003EKnees/);
    assert.match(shown('/second/', second), /"\\u003Cb\\u003ENecks/);
    assert.equal(shown('/third/', second), '');
  });

  it('leaves the log of errors empty', () => {
    assert.equal(ofPlugin(site.log()), '');
  });

  it('leaves nothing behind on any site when it is deleted', () => {
    at('/').php(
      `require ABSPATH . 'wp-admin/includes/admin.php';
      deactivate_plugins( $args[0], false, true );
      foreach ( get_sites( array( 'fields' => 'ids' ) ) as $id ) {
        switch_to_blog( $id );
        deactivate_plugins( $args[0], false, false );
        restore_current_blog();
      }`,
      PLUGIN_FILE,
    );
    // As in the administration, the plugin has not been loaded when it is deleted.
    const left = at('/').php(
      `require ABSPATH . 'wp-admin/includes/admin.php';
      WP_Filesystem();
      $before = array();
      $left   = array();
      $count  = static function () use ( $wpdb ) {
        return (int) $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE '%treatment_compar%'" )
          + (int) $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->postmeta WHERE meta_key LIKE '%treatment_compar%'" )
          + (int) $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->posts WHERE post_type = 'treatment_comparison' OR post_content LIKE '%Knees%' OR post_content LIKE '%Necks%'" );
      };
      $each   = static function () use ( $count ) {
        $found = array();
        foreach ( get_sites( array( 'fields' => 'ids' ) ) as $id ) {
          switch_to_blog( $id );
          $found[] = $count();
          restore_current_blog();
        }
        return $found;
      };
      $before = $each();
      $done   = delete_plugins( array( $args[0] ) );
      echo wp_json_encode( array( $done, array_map( 'boolval', $before ), $each(), get_current_blog_id(),
        (int) $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->sitemeta WHERE meta_key LIKE 'treatment_compar%'" ) ) );`,
      PLUGIN_FILE,
    );
    assert.deepEqual(JSON.parse(left), [true, [true, true, true], [0, 0, 0], 1, 0]);
  });
});
