import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { noSite } from '../../scripts/wordpress/site.mjs';
import { ofPlugin } from './log.mjs';
import { openBrowser, publishAsAuthor, startWithPlugin } from './plugin-site.mjs';

/** What stands around the blocks: themes, their templates and widgets, and pages for AMP. */

const TITLE = 'Ketamine or a traditional antidepressant: which is right for me?';

/** What AMP takes in any place, of all that plain HTML may hold. */
const AMP_ELEMENTS =
  /^(?:a|article|br|caption|dd|div|dl|dt|em|figcaption|figure|h[1-6]|li|ol|p|span|strong|table|tbody|td|th|thead|time|tr|ul)$/;
const AMP_ATTRIBUTES = /^(?:class|colspan|datetime|dir|href|id|lang|rel|scope|data-[\w-]+)$/;

/** Words as they are compared: WordPress makes quotation marks of its own in plain text. */
const words = (/** @type {string} */ text) =>
  text.replace(/\s+/g, ' ').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').trim();

describe('pages with the WordPress plugin', { skip: noSite() }, () => {
  /** @type {import('../../scripts/wordpress/site.mjs').Site} */
  let site;
  /** @type {import('./plugin-site.mjs').Visitor} */
  let visitor;
  /** @type {string} */
  let address;

  before(async () => {
    site = await startWithPlugin();
    visitor = await openBrowser(site);
    address = publishAsAuthor(site, '<!-- wp:treatment-compare/comparison /-->');
  });

  after(async () => {
    await visitor?.close();
    await site?.close();
  });

  const read = (/** @type {Parameters<typeof visitor.read>} */ ...asked) => visitor.read(...asked);

  it('have plain HTML on AMP, of elements and attributes that it takes, with every word', async () => {
    // The plugin AMP tells others by this function that it is going to write a page.
    writeFileSync(
      join(site.folder, 'wp-content/mu-plugins/amp.php'),
      `<?php function amp_is_request() { return isset( $_GET['amp'] ); }`,
    );
    const table =
      '<figure class="wp-block-table"><table><tbody><tr><th></th><th>Tea</th><th>Coffee</th></tr><tr><th>Serious risks</th><td>None is known.</td><td>Poor sleep</td></tr></tbody></table></figure>';
    const path = publishAsAuthor(
      site,
      `<!-- wp:treatment-compare/comparison {"offers":"esketamine"} /-->
      <!-- wp:treatment-compare/chart {"caption":"In a study"} /-->
      <!-- wp:treatment-compare/guide /-->
      <!-- wp:treatment-compare/related-posts /-->
      <!-- wp:treatment-compare/table {"risks-row":2,"reviewed":"2026-03-31","crisis-line":"988","crisis-line-href":"tel:988"} --><!-- wp:table -->${table}<!-- /wp:table --><!-- /wp:treatment-compare/table -->`,
    );
    const amp = new URL(path);
    amp.searchParams.set('amp', '1');
    const { page } = await read(amp.href, { blocked: true });
    const found = await page.$$eval('.wp-block-post-content *', (all) =>
      all.map(({ localName, attributes }) => [localName, [...attributes].map(({ name }) => name)]),
    );
    const text = await page.$eval('.wp-block-post-content', ({ textContent }) => textContent ?? '');
    const html = await page.content();
    await page.close();
    assert.deepEqual(
      found.filter(
        ([element, attributes]) =>
          !AMP_ELEMENTS.test(String(element)) ||
          [attributes].flat().some((name) => !AMP_ATTRIBUTES.test(String(name))),
      ),
      [],
    );
    assert.doesNotMatch(html, /plugins\/treatment-compare|<(?:treatment|outcome|related)-/);
    const shipped = join(site.folder, 'wp-content/plugins/treatment-compare/static');
    for (const part of ['', '.guide', '.outcome-response']) {
      const file = join(shipped, `ketamine-vs-antidepressants.en${part}.light.html`);
      const { page: plain } = await read('/wp-login.php', { blocked: true });
      await plain.setContent(readFileSync(file, 'utf8').replace('<!-- offers -->', '<hr>'));
      const whole = await plain.$eval('body', ({ textContent }) => textContent ?? '');
      await plain.close();
      for (const line of whole.split('\n').map(words)) assert.ok(words(text).includes(line), line);
    }
    for (const each of ['This site offers Esketamine nasal spray.', 'Tea', 'Hello world!'])
      assert.ok(text.includes(each), each);
  });

  it('have what an administrator has put into a template in the site editor', async () => {
    const template = `${site.php('echo get_stylesheet();')}//single`;
    const { page } = await visitor.signIn(
      'admin',
      `/wp-admin/site-editor.php?postType=wp_template&postId=${template}&canvas=edit`,
    );
    await page.waitForFunction(
      () =>
        /** @type {any} */ (window).wp?.data?.select('core/block-editor')?.getBlocks().length > 0,
    );
    await page.evaluate(() => {
      const { blocks, data } = /** @type {any} */ (window).wp;
      const made = ['chart', 'related-posts'].map((name) =>
        blocks.createBlock(`treatment-compare/${name}`),
      );
      return data.dispatch('core/block-editor').insertBlocks(made, undefined, '', false);
    });
    // The preview stands in the frame of the template.
    await page.waitForFunction(() =>
      [...document.querySelectorAll('iframe')].some(
        ({ contentDocument }) =>
          /** @type {any} */ (contentDocument?.querySelector('outcome-chart'))?.shown,
      ),
    );
    await page.evaluate(
      (id) =>
        /** @type {any} */ (window).wp.data
          .dispatch('core')
          .saveEditedEntityRecord('postType', 'wp_template', id),
      template,
    );
    await page.close();
    const { page: post, said } = await read('/hello-world/');
    await post.waitForFunction(
      () => /** @type {any} */ (document.querySelector('outcome-chart'))?.shown,
    );
    assert.deepEqual(
      await post.$$eval('related-posts a', (links) => links.map(({ textContent }) => textContent)),
      ['Page', 'Page'],
    );
    assert.deepEqual(said, []);
    await post.close();
    site.php(
      `foreach ( get_posts( array( 'post_type' => 'wp_template', 'numberposts' => -1 ) ) as $post ) wp_delete_post( $post->ID, true );`,
    );
  });

  it('show the comparison in every theme that is installed, with scripts and without', async () => {
    const themes = site
      .php(
        `foreach ( wp_get_themes() as $name => $theme ) if ( true === validate_theme_requirements( $name ) ) echo "$name ";`,
      )
      .trim()
      .split(' ');
    const before = site.php('echo get_stylesheet();');
    assert.ok(themes.length > 1);
    for (const theme of themes) {
      site.php(`switch_theme( $args[0] );`, theme);
      const { page: plain } = await read(address, { blocked: true });
      const text = await plain.$eval('treatment-compare', (element) => ({
        words: element.shadowRoot?.textContent,
        width: element.clientWidth,
      }));
      assert.ok(text.words?.includes(TITLE), theme);
      assert.ok(text.width > 300, `${theme}: ${text.width} px`);
      await plain.close();
      const { page } = await read(address);
      await page.waitForFunction(
        () => /** @type {any} */ (document.querySelector('treatment-compare'))?.shown,
      );
      const height = await page.$eval('treatment-compare', ({ clientHeight }) => clientHeight);
      assert.ok(height > 1000, `${theme}: ${height} px`);
      await page.close();
    }
    site.php(`switch_theme( $args[0] );`, before);
  });

  it('works in a classic theme, which is written from its head to its foot', async () => {
    const theme = join(site.folder, 'wp-content/themes/classic');
    mkdirSync(theme);
    writeFileSync(join(theme, 'style.css'), '/* Theme Name: Classic */');
    writeFileSync(
      join(theme, 'index.php'),
      '<!doctype html><html <?php language_attributes(); ?>><head><?php wp_head(); ?></head><body><?php while ( have_posts() ) { the_post(); the_content(); } wp_footer(); ?></body></html>',
    );
    site.php(
      `switch_theme( 'classic' ); update_option( 'treatment_compare_settings', array( 'under_posts' => true ) );`,
    );
    const html = await (await fetch(address)).text();
    const [tag = ''] = html.match(/<script[^>]*dist\/treatment-compare\.js[^>]*>/) ?? [];
    assert.match(tag, /\sdefer\b/);
    assert.ok(html.indexOf(tag) > html.search(/<treatment-compare lang="en"/));
    assert.match(html, /<related-posts /);
    assert.equal(html.match(/src=["'][^"']*treatment-compare\/dist/g)?.length, 1);
    assert.doesNotMatch(
      await (await fetch(`${site.origin}/sample-page/`)).text(),
      /treatment-compare/,
    );
  });

  it('stands in the widgets of a classic theme', async () => {
    const theme = join(site.folder, 'wp-content/themes/classic');
    writeFileSync(
      join(theme, 'functions.php'),
      `<?php add_action( 'widgets_init', static function () { register_sidebar( array( 'id' => 'side', 'name' => 'Side' ) ); } );
      add_action( 'wp_footer', static function () { dynamic_sidebar( 'side' ); }, 1 );`,
    );
    site.php(`
      update_option( 'widget_block', array( 2 => array( 'content' => '<!-- wp:treatment-compare/chart /-->' ), '_multiwidget' => 1 ) );
      update_option( 'widget_text', array( 2 => array( 'title' => '', 'text' => '[treatment_compare]', 'filter' => true, 'visual' => true ), '_multiwidget' => 1 ) );
      wp_set_sidebars_widgets( array( 'side' => array( 'block-2', 'text-2' ) ) );`);
    for (const blocked of [true, false]) {
      const { page, said } = await read('/sample-page/', { blocked });
      if (!blocked) {
        await page.waitForFunction(
          () => /** @type {any} */ (document.querySelector('treatment-compare'))?.shown,
        );
      }
      const texts = await page.$$eval('.widget :is(treatment-compare,outcome-chart)', (all) =>
        all.map(({ shadowRoot }) => shadowRoot?.textContent ?? ''),
      );
      assert.equal(texts.length, 2);
      assert.match(texts[0] ?? '', / in 100/);
      assert.ok(texts[1]?.includes(TITLE));
      assert.deepEqual(said, []);
      await page.close();
    }
  });

  it('leave the log of errors empty', () => {
    assert.equal(ofPlugin(site.log()), '');
  });
});
