import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { PLUGIN_FILE } from '../../scripts/wordpress/plugin.mjs';
import { noSite } from '../../scripts/wordpress/site.mjs';
import { ofPlugin } from './log.mjs';
import { click, openBrowser, publishAsAuthor, startWithPlugin } from './plugin-site.mjs';

/**
 * The way of an author on a real WordPress: from the zip to a page, and what its readers get.
 */

const TITLE = 'Ketamine or a traditional antidepressant: which is right for me?';
const OFFER = 'This site offers Esketamine nasal spray.';

describe('the WordPress plugin', { skip: noSite() }, () => {
  /** @type {import('../../scripts/wordpress/site.mjs').Site} */
  let site;
  /** @type {import('./plugin-site.mjs').Visitor} */
  let visitor;
  /** @type {string} */
  let address;

  before(async () => {
    site = await startWithPlugin();
    visitor = await openBrowser(site);
  });

  after(async () => {
    await visitor?.close();
    await site?.close();
  });

  const read = (/** @type {Parameters<typeof visitor.read>} */ ...words) => visitor.read(...words);

  /**
   * Publishes what the classic editor holds. That changes its address by itself while it keeps drafts, so the page that
   * comes is told by what it says of the post.
   *
   * @param {import('puppeteer-core').Page} page
   */
  async function publish(page) {
    await page.click('#publish');
    await page.waitForSelector('#original_post_status[value="publish"]');
  }

  /**
   * @param {string} content of a post that an author publishes
   * @returns {Promise<string>} its page
   */
  const pageWith = async (content) => (await fetch(publishAsAuthor(site, content))).text();

  it('lets an author choose the block, see the comparison and publish it', async () => {
    const { page } = await visitor.signIn('author', '/wp-admin/post-new.php');
    await page.waitForFunction(() =>
      /** @type {any} */ (window).wp?.data?.select('core/editor')?.getCurrentPostId(),
    );
    await page.evaluate(() => {
      const { blocks, data } = /** @type {any} */ (window).wp;
      const words = blocks.createBlock('core/paragraph', { content: 'Words of our own.' });
      data.dispatch('core/editor').editPost({ title: 'Two ways' });
      return data.dispatch('core/block-editor').insertBlocks([words], 0, '', false);
    });
    // What WordPress says to those who come for the first time stands before everything else.
    await click(page, '.components-modal__header button');
    await click(page, '[class*=__inserter-toggle]');
    await page.waitForSelector('.block-editor-inserter__search input');
    await page.type('.block-editor-inserter__search input', 'treatment comp');
    await click(page, '.editor-block-list-item-treatment-compare-comparison');
    await page.evaluate(() => {
      const { dispatch, select } = /** @type {any} */ (window).wp.data;
      const { getSelectedBlock } = select('core/block-editor');
      return dispatch('core/block-editor').updateBlockAttributes(getSelectedBlock().clientId, {
        region: 'GB',
        offers: 'esketamine',
        'next-step': 'Book a talk',
        'next-step-href': '/appointments/',
      });
    });
    const shown = await page.waitForFunction(() => {
      const frames = [...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument);
      const elements = [document, ...frames].flatMap((each) => [
        ...(each?.querySelectorAll('treatment-compare') ?? []),
      ]);
      return elements
        .map((element) => /** @type {any} */ (element).shown)
        .find((comparison) => comparison)?.title;
    });
    assert.equal(await shown.jsonValue(), TITLE);
    await click(page, '.editor-post-publish-panel__toggle');
    await click(page, '.editor-post-publish-panel .editor-post-publish-button');
    await page.waitForFunction(() => {
      const editor = /** @type {any} */ (window).wp.data.select('core/editor');
      return editor.isCurrentPostPublished() && !editor.isSavingPost();
    });
    address = await page.evaluate(() =>
      /** @type {any} */ (window).wp.data.select('core/editor').getPermalink(),
    );
    await page.close();
  });

  it('shows each block in the editor, and takes snippets and tables over', async () => {
    const { page } = await read('/wp-admin/post-new.php');
    await page.waitForFunction(() =>
      /** @type {any} */ (window).wp?.data?.select('core/editor')?.getCurrentPostId(),
    );
    const taken = await page.evaluate(() => {
      const { blocks, data } = /** @type {any} */ (window).wp;
      const snippet = (/** @type {string} */ content) =>
        blocks.createBlock('core/html', { content });
      const table = blocks.createBlock('core/table', {
        body: [{ cells: [{ content: 'A', tag: 'td' }] }],
      });
      const made = [
        blocks.switchToBlockType(
          snippet('<treatment-compare region="GB" heading-level="3" guide></treatment-compare>'),
          'treatment-compare/comparison',
        ),
        blocks.switchToBlockType(
          snippet('<outcome-chart outcome="remission"></outcome-chart>'),
          'treatment-compare/chart',
        ),
        blocks.switchToBlockType(table, 'treatment-compare/table'),
        blocks.createBlock('treatment-compare/related-posts'),
        blocks.createBlock('treatment-compare/guide'),
      ].flat();
      data.dispatch('core/block-editor').insertBlocks(made);
      const { region, 'heading-level': level, guide } = made[0].attributes;
      return [region, level, guide, made[1].attributes.outcome, made[2].innerBlocks[0].name];
    });
    assert.deepEqual(taken, ['GB', 3, true, 'remission', 'core/table']);
    await page.waitForFunction(() => {
      const frames = [...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument);
      const all = [document, ...frames].flatMap((each) => [
        ...(each?.querySelectorAll(
          'treatment-compare,outcome-chart,related-posts,treatment-guide',
        ) ?? []),
      ]);
      return (
        all.length === 4 &&
        all.every((each) => each.shadowRoot?.querySelector('[part~=title],h2,h3,figure'))
      );
    });
    const broken = await page.evaluate(() =>
      [
        document,
        ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument),
      ].flatMap((each) =>
        [...(each?.querySelectorAll('.block-editor-warning') ?? [])].map(
          ({ textContent }) => textContent,
        ),
      ),
    );
    assert.deepEqual(broken, []);
    await page.close();
  });

  it('gives all of it to readers without a script', async () => {
    const { page } = await read(address, { blocked: true });
    const text = await page.$eval('treatment-compare', ({ shadowRoot }) => shadowRoot?.textContent);
    assert.match(String(text), new RegExp(TITLE.replace('?', '\\?')));
    assert.match(String(text), new RegExp(OFFER));
    assert.equal(
      await page.$eval('treatment-compare a[slot=next-step]', (a) => a.assignedSlot?.name),
      'next-step',
    );
    await page.close();
  });

  it('leaves every letter of it as it was shipped', async () => {
    const html = await (await fetch(address)).text();
    const shipped = readFileSync(
      join(
        site.folder,
        'wp-content/plugins/treatment-compare/static/ketamine-vs-antidepressants.en.html',
      ),
      'utf8',
    );
    const template = shipped.slice(shipped.indexOf('<template'), shipped.indexOf('</template>'));
    for (const part of template.split('<!-- offers -->')) assert.ok(html.includes(part));
  });

  it('has the element take it over, from one script, with what the author chose', async () => {
    const { page, said } = await read(address);
    await page.waitForFunction(
      () => /** @type {any} */ (document.querySelector('treatment-compare'))?.shown,
    );
    const scripts = await page.$$eval('script[src*="treatment-compare"]', (all) =>
      all.map((script) => [new URL(script.src).pathname, script.defer]),
    );
    assert.deepEqual(scripts, [
      ['/wp-content/plugins/treatment-compare/dist/treatment-compare.js', true],
    ]);
    const text = await page.$eval('treatment-compare', ({ shadowRoot }) => shadowRoot?.textContent);
    assert.match(String(text), new RegExp(OFFER));
    assert.equal(
      await page.$eval(
        'treatment-compare',
        ({ attributes }) => attributes.getNamedItem('region')?.value,
      ),
      'GB',
    );
    assert.deepEqual(said, []);
    await page.close();
  });

  it('loads nothing on other pages', async () => {
    const html = await (await fetch(`${site.origin}/sample-page/`)).text();
    assert.doesNotMatch(html, /treatment-compare/);
  });

  it('gives plain HTML to feeds', async () => {
    const feed = await (await fetch(`${site.origin}/feed/`)).text();
    assert.match(feed, /<h2>Ketamine or a traditional antidepressant/);
    assert.match(feed, new RegExp(OFFER));
    assert.doesNotMatch(feed, /<template|<treatment-compare/);
  });

  it('keeps its words out of excerpts and of the search of the site', async () => {
    const posts = await (await fetch(`${site.origin}/wp-json/wp/v2/posts?slug=two-ways`)).json();
    assert.equal(posts[0].excerpt.rendered.trim(), '<p>Words of our own.</p>');
    const found = await (
      await fetch(`${site.origin}/wp-json/wp/v2/posts?search=esketamine+nasal`)
    ).json();
    assert.deepEqual(found, []);
  });

  it('writes the same where the classic editor has a shortcode', async () => {
    const html = await pageWith('[treatment_compare region="GB" heading-level="3"]');
    assert.match(
      html,
      /<treatment-compare lang="en" [^>]*region="GB" heading-level="3">\n<template/,
    );
    assert.doesNotMatch(html, /<p>\s*<treatment-compare|\[treatment_compare/);
  });

  it('takes what an author types into the classic editor', async () => {
    writeFileSync(
      join(site.folder, 'wp-content/mu-plugins/classic-editor.php'),
      `<?php add_filter( 'use_block_editor_for_post', static function ( $use ) { return $use && ! isset( $_GET['classic'] ); } );`,
    );
    const { page } = await read('/wp-admin/post-new.php?classic');
    await page.type('#title', 'Typed');
    await page.waitForFunction(
      () => /** @type {any} */ (window).tinymce?.get('content')?.initialized,
    );
    const frame = await page.$('#content_ifr').then((element) => element?.contentFrame());
    const lines = [
      'Words before.',
      '[treatment_compare region="US"]',
      '[outcome_chart frame="loss"]',
    ];
    for (const line of lines) {
      await frame?.type('body', line);
      await page.keyboard.press('Enter');
    }
    await publish(page);
    const path = await page.$eval('#wp-admin-bar-view a', (link) =>
      link instanceof HTMLAnchorElement ? link.href : '',
    );
    await page.close();
    for (const blocked of [true, false]) {
      const { page: typed, said } = await read(path, { blocked });
      if (!blocked) {
        await typed.waitForFunction(
          () => /** @type {any} */ (document.querySelector('treatment-compare'))?.shown,
        );
      }
      const texts = await typed.$$eval('treatment-compare,outcome-chart', (all) =>
        all.map(({ shadowRoot }) => shadowRoot?.textContent ?? ''),
      );
      assert.equal(texts.length, 2);
      assert.ok(texts[0]?.includes(TITLE));
      assert.match(texts[1] ?? '', / in 100/);
      assert.match(await typed.$eval('body', (body) => body.innerText), /Words before\./);
      assert.deepEqual(said, []);
      await typed.close();
    }
  });

  it('brings the guide, with its script', async () => {
    const html = await pageWith('[treatment_compare guide="true"]\n\n[treatment_guide lang="es"]');
    assert.match(html, /<treatment-compare lang="en" [^>]* guide heading-level="2">/);
    assert.match(html, /<treatment-guide lang="es" [^>]*heading-level="2">\n<template/);
    const scripts = [...html.matchAll(/treatment-compare\/dist\/([\w/-]+)\.js/g)];
    assert.deepEqual(
      scripts.map(([, name]) => name),
      ['treatment-compare', 'elements/treatment-guide', 'languages/es'],
    );
  });

  it('lists related posts under every post where the site says so, as links', async () => {
    site.php(`
      $tag = wp_insert_term( 'Ketamine', 'post_tag' )['term_id'];
      $left_out = wp_insert_term( 'News', 'category' )['term_id'];
      foreach ( array( 'Far', 'Near', 'Read', 'Secret', 'News' ) as $day => $title ) {
        $id = wp_insert_post( array( 'post_title' => $title, 'post_content' => "Words on $title.", 'post_status' => 'publish', 'post_date' => "2020-01-0$day 10:00:00" ) );
        if ( 'Far' !== $title ) wp_set_post_terms( $id, array( $tag ), 'post_tag' );
        if ( 'News' === $title ) wp_set_post_terms( $id, array( $left_out ), 'category' );
        if ( 'Secret' === $title ) wp_update_post( array( 'ID' => $id, 'post_password' => 'secret' ) );
      }
      update_option( 'treatment_compare_settings', array( 'under_posts' => true, 'limit' => 2, 'without' => array( $left_out ) ) );`);
    const { page, said } = await read('/read/', { blocked: true });
    const links = await page.$$eval('related-posts a', (all) =>
      all.map(({ textContent }) => textContent),
    );
    // What shares most, and then the newest; none that has a password or is of a category that is left out.
    assert.deepEqual(links, ['Near', 'Page']);
    await page.close();
    const { page: live } = await read('/read/');
    await live.$eval('related-posts', (element) => element.scrollIntoView());
    const shown = await live.waitForFunction(() =>
      [
        ...(document
          .querySelector('related-posts')
          ?.shadowRoot?.querySelectorAll('[part~=title]') ?? []),
      ]
        .map(({ textContent }) => textContent?.trim())
        .join(),
    );
    assert.match(String(await shown.jsonValue()), /^Near,/);
    assert.deepEqual(
      await live.$$eval('script[src*="treatment-compare"]', (all) =>
        all.map(({ src }) => src.replace(/^.*\/|\?.*$/g, '')),
      ),
      ['related-posts.js'],
    );
    assert.deepEqual(said, []);
    await live.close();
  });

  it('takes a comparison of an author’s own, tells what is wrong with it, and shows it', async () => {
    const { page } = await read('/wp-admin/post-new.php?post_type=treatment_comparison');
    await page.type('#title', 'Knees');
    const type = (/** @type {string} */ value) =>
      page.$eval(
        '#treatment-compare-content',
        (area, text) => {
          /** @type {HTMLTextAreaElement} */ (area).value = text;
          area.dispatchEvent(new InputEvent('input', { bubbles: true }));
        },
        value,
      );
    await page.waitForFunction(() => customElements && document.readyState === 'complete');
    const treatments = () =>
      page.$eval('#treatment-compare-content', (area) =>
        JSON.parse(/** @type {HTMLTextAreaElement} */ (area).value).treatments.map(
          (/** @type {{ name: string }} */ { name }) => name,
        ),
      );
    await page.$eval('#treatment-compare-content', (area) => {
      const clipboardData = new DataTransfer();
      const cells = '<tr><td></td><td>Tea</td><td>Coffee</td></tr>';
      clipboardData.setData('text/html', `<table>${cells}</table>`);
      area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, cancelable: true }));
    });
    assert.deepEqual(await treatments(), ['Tea', 'Coffee']);
    const spreadsheet = join(site.folder, 'table.csv');
    writeFileSync(spreadsheet, ',Rest,Sport\nPain,Less,More\n');
    const [chooser] = await Promise.all([
      page.waitForFileChooser(),
      page.click('#treatment-compare-file'),
    ]);
    await chooser.accept([spreadsheet]);
    await page.waitForFunction(() =>
      /** @type {HTMLTextAreaElement | null} */ (
        document.querySelector('#treatment-compare-content')
      )?.value.includes('Rest'),
    );
    assert.deepEqual(await treatments(), ['Rest', 'Sport']);
    await type('{');
    await page.waitForFunction(() =>
      document
        .querySelector('#treatment-compare-verdict')
        ?.textContent?.includes('is kept as a draft'),
    );
    // An object that is no comparison is asked for in two ways, and shown in neither.
    await type('{"title":"Knees"}');
    await page.click('#publish');
    await page.waitForSelector('#original_post_status[value="draft"]');
    const status = site.php(`
      wp_set_current_user( 1 );
      $post = get_posts( array( 'post_type' => 'treatment_comparison', 'post_status' => 'any' ) )[0];
      wp_update_post( array( 'ID' => $post->ID, 'post_status' => 'publish' ) );
      echo get_post_status( $post->ID );`);
    assert.equal(status, 'draft');
    await page.waitForFunction(() => customElements && document.readyState === 'complete');
    const document = JSON.parse(readFileSync('demo/documents/knee-osteoarthritis.json', 'utf8'));
    const given = JSON.stringify({ ...document, misspelt: 1 });
    await type(given);
    const findings = await page.waitForFunction(() => {
      const items = [...document.querySelectorAll('#treatment-compare-findings li')];
      const texts = items.map(({ textContent }) => textContent);
      return texts.some((text) => text?.includes('misspelt')) && texts;
    });
    // One of the parser of the elements, and one of a rule that only `check` knows.
    const told = String(await findings.jsonValue());
    assert.match(told, /Warning: \$\.treatments\[3\] has far fewer figures/);
    assert.match(told, /Warning: \$\.misspelt /);
    assert.match(
      await page.$eval('#treatment-compare-verdict', ({ textContent }) => String(textContent)),
      /published as it is\. Findings: \d+/,
    );
    await publish(page);
    const id = site.php(`echo get_posts( array( 'post_type' => 'treatment_comparison' ) )[0]->ID;`);
    const stored = site.php(`echo get_post( (int) $args[0] )->post_content;`, id);
    assert.deepEqual(JSON.parse(stored), JSON.parse(given));
    assert.doesNotMatch(stored, /[<>&]/);
    await page.close();
    const html = await pageWith(`<!-- wp:treatment-compare/comparison {"comparison":"${id}"} /-->`);
    assert.match(html, /<treatment-compare heading-level="2"><script type="application\/json">/);
    assert.ok(html.includes(`>${document.title}</h2>`));
  });

  it('gives readers without a script the charts and the guide of it, too', async () => {
    const id = site.php(`echo get_posts( array( 'post_type' => 'treatment_comparison' ) )[0]->ID;`);
    const html = await pageWith(
      `[outcome_chart comparison="${id}" outcome="less-pain"]\n\n[treatment_guide comparison="${id}"]`,
    );
    const [, chart = ''] = html.match(/<outcome-chart ([^]*)<\/outcome-chart>/) ?? [];
    assert.match(chart, /<strong>48 in 100<\/strong> people walked with less pain/);
    const [, guide = ''] = html.match(/<treatment-guide ([^]*)<\/treatment-guide>/) ?? [];
    assert.match(guide, /<h2>Which is right for you\?<\/h2>/);
  });

  it('knows the text of a revision that a comparison is set back to', async () => {
    const [changed, restored] = JSON.parse(
      site.php(`
        wp_set_current_user( 1 );
        $post = get_posts( array( 'post_type' => 'treatment_comparison' ) )[0];
        $revision = current( wp_get_post_revisions( $post->ID ) );
        $show = static function () use ( $post ) {
          return do_shortcode( "[treatment_compare comparison='$post->ID']" );
        };
        wp_update_post( wp_slash( array( 'ID' => $post->ID, 'post_content' => str_replace( 'worn knee', 'sore knee', $post->post_content ) ) ) );
        $changed = $show();
        wp_restore_post_revision( $revision->ID );
        echo wp_json_encode( array( $changed, $show() ) );`),
    );
    assert.doesNotMatch(changed, /<\/h2>/);
    assert.match(changed, /<p>Knees<\/p>/);
    assert.match(restored, /worn knee [^<]*<\/h2>/);
  });

  it('makes a comparison of a table, with the facts that its author gives', async () => {
    const table =
      '<figure class="wp-block-table"><table><tbody><tr><th></th><th>Tea</th><th>Coffee</th></tr><tr><th>Serious risks</th><td>None is known.</td><td>Poor sleep</td></tr></tbody></table><figcaption class="wp-element-caption">Tea or coffee?</figcaption></figure>';
    const html = await pageWith(
      `<!-- wp:treatment-compare/table {"risks-row":2,"reviewed":"2026-03-31","next-review":"2027-03-31","crisis-line":"988 Lifeline","crisis-line-href":"tel:988","region":"US"} --><!-- wp:table -->${table}<!-- /wp:table --><!-- /wp:treatment-compare/table -->`,
    );
    assert.match(
      html,
      /<treatment-compare region="US" heading-level="2">\s*<figure class="wp-block-table">/,
    );
    assert.match(html, /<tr data-fact="serious-risks"><th>Serious risks/);
    assert.match(html, /<time data-fact="reviewed" datetime="2026-03-31">March 31, 2026<\/time>/);
    assert.match(
      html,
      /<a data-fact="crisis-line" data-region="US" href="tel:988">988 Lifeline<\/a>/,
    );
  });

  it('shows corrections that came since, which an administrator has looked for', () => {
    const [notice, page] = JSON.parse(
      site.php(`
        require ABSPATH . 'wp-admin/includes/admin.php';
        wp_set_current_user( 1 );
        $list = array( 'comparisons' => array( array( 'id' => 'ketamine-vs-antidepressants', 'versions' => array(
          array( 'version' => '99.0', 'corrections' => array( array( 'severity' => 'serious', 'wrong' => '<b>Twice</b>', 'right' => 'Once' ) ) ),
          array( 'version' => '1.0', 'corrections' => array( array( 'severity' => 'minor', 'wrong' => 'Old', 'right' => 'New' ) ) ),
        ) ) ) );
        update_option( 'treatment_compare_corrections', array( 'checked' => time(), 'found' => TreatmentCompare\\corrections_in( $list ) ) );
        TreatmentCompare\\register_settings();
        $GLOBALS['title'] = 'Treatment Compare';
        ob_start();
        TreatmentCompare\\tell_of_corrections();
        $notice = ob_get_clean();
        ob_start();
        TreatmentCompare\\show_settings_page();
        echo wp_json_encode( array( $notice, ob_get_clean() ) );`),
    );
    assert.match(notice, /corrected in 1 place since/);
    assert.match(page, /serious: it said “Twice”\. Right is: Once/);
    assert.doesNotMatch(page, /Old/);
    assert.match(page, /name="treatment_compare_settings\[under_posts\]" value="1"\s+checked/);
  });

  it('speaks Spanish on a site in any Spanish', () => {
    const words = site.php(`
      switch_to_locale( 'es_MX' );
      load_textdomain( 'treatment-compare', WP_PLUGIN_DIR . '/treatment-compare/languages/treatment-compare-es_MX.mo', 'es_MX' );
      echo __( 'Related posts', 'treatment-compare' ), _n( 'x', 'y', 2, 'treatment-compare' );`);
    assert.equal(words, 'Entradas relacionadasy');
  });

  it('lets nothing that an author writes become markup', async () => {
    const options = {
      comparison: 'ketamine-vs-antidepressants',
      region: '"><img src=x onerror=alert(1)>',
      lang: '../../../wp-config',
      'next-step': '<script>alert(1)</script>',
      'next-step-href': 'javascript:alert(1)',
    };
    const escaped = JSON.stringify(options).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
    const html = await pageWith(
      `<!-- wp:treatment-compare/comparison ${escaped} /-->\n\n<!-- wp:treatment-compare/comparison {"comparison":"../../wp-config"} /-->`,
    );
    assert.match(html, /<treatment-compare lang="en"/);
    assert.doesNotMatch(html, /<img src=x|<script>alert|javascript:|DB_NAME/);
    assert.equal(html.match(/<treatment-compare/g)?.length, 1);
  });

  it('leaves the log of errors empty', () => {
    assert.equal(ofPlugin(site.log()), '');
  });

  it('leaves nothing behind when it is deleted', () => {
    const left = site.php(
      `
      require ABSPATH . 'wp-admin/includes/admin.php';
      deactivate_plugins( $args[0] );
      uninstall_plugin( $args[0] );
      global $wpdb;
      echo $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE '%treatment_compar%'" ),
        $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->postmeta WHERE meta_key LIKE '%treatment_compar%'" ),
        $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->posts WHERE post_type = 'treatment_comparison'" );`,
      PLUGIN_FILE,
    );
    assert.equal(left, '000');
  });
});
