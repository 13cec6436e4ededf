import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { filesIn } from '../../scripts/files.mjs';
import { phpCommand } from '../../scripts/wordpress/php.mjs';

/** What the directory of WordPress asks of plugins, as far as a program can tell from their sources. */

const FOLDER = 'integrations/wordpress/';
const files = filesIn(FOLDER, (path) => path.endsWith('.php')).map(
  (path) => /** @type {const} */ ([path.slice(FOLDER.length), readFileSync(path, 'utf8')]),
);
const scripts = filesIn(FOLDER, (path) => path.endsWith('.js')).map(
  (path) => /** @type {const} */ ([path.slice(FOLDER.length), readFileSync(path, 'utf8')]),
);
const [php, ...options] = phpCommand();
const noPhp = spawnSync(php, ['--version']).error ? 'needs php-cli' : undefined;

/**
 * @param {string} text
 * @returns {string} without comments, which say what they like
 */
const codeOf = (text) => text.replace(/\/\*[^]*?\*\//g, '').replace(/\/\/ .*/g, '');

/**
 * @param {readonly (readonly [string, string])[]} sources
 * @param {RegExp} pattern with the flag `g`
 * @param {(match: string) => boolean} isFine
 * @returns {string[]} what is not
 */
const faults = (sources, pattern, isFine) =>
  sources.flatMap(([path, text]) =>
    [...codeOf(text).matchAll(pattern)]
      .filter(([match]) => !isFine(match))
      .map(([match]) => `${path}: ${match}`),
  );

/** Functions whose result may stand in HTML. */
const ESCAPING = /\b(?:esc_\w+|wp_kses\w*|wp_nonce_field|absint|\w+_html)\s*\(/;

/** What came after PHP 7.4: in `match`, names of arguments, types of more than one kind, and so on. */
const NEWER = new RegExp(
  [
    String.raw`\?->`,
    String.raw`\b(?:match\s*\(|readonly\b|never\b|mixed\b)`,
    String.raw`^\s*enum\s`,
    String.raw`\bfn\b[^(]`,
    String.raw`: static\b`,
    String.raw`#\[`,
    String.raw`\bcatch\s*\(\s*[\w\\|]+\s*\)`,
    String.raw`(?:\?\?|\?:|=>)\s*throw\b`,
    String.raw`[(,]\s*[a-z_]+:(?!:)`,
    String.raw`\w\|\w+ (?:\.\.\.)?&?\$|\)\s*:\s*\??\w+\|`,
    String.raw`__construct\s*\([^)]*\b(?:public|protected|private)\b`,
  ].join('|'),
  'gm',
);

describe('the sources of the WordPress plugin', () => {
  it('can be read by PHP', { skip: noPhp }, () => {
    for (const [path] of files) {
      const { status, stdout, stderr } = spawnSync(php, [...options, '-l', FOLDER + path], {
        encoding: 'utf8',
      });
      assert.equal(status, 0, stdout + stderr);
    }
  });

  it('run inside WordPress alone, in a name space of their own', () => {
    for (const [path, text] of files) {
      const guard = path === 'uninstall.php' ? 'WP_UNINSTALL_PLUGIN' : 'ABSPATH';
      assert.match(text, new RegExp(`^defined\\( '${guard}' \\) \\|\\| exit;$`, 'm'), path);
      assert.match(text, /^namespace TreatmentCompare;$/m, path);
    }
  });

  it('escape what they print', () => {
    const printed = /\b(?:echo|print|printf|print_r|vprintf)\b[^;]*;/g;
    assert.deepEqual(
      faults(files, printed, (match) => ESCAPING.test(match)),
      [],
    );
  });

  it('name the text domain of the plugin in every text', () => {
    const texts =
      /(?<![\w>])(?:__|_e|_x|_n|_nx|esc_html__|esc_attr__|esc_html_e|esc_attr_e)\([^;]*?\)[;,)\s]/g;
    const named = (/** @type {string} */ match) => match.includes("'treatment-compare'");
    assert.deepEqual(faults(files, texts, named), []);
    assert.deepEqual(faults(scripts, texts, named), []);
  });

  it('read what a request brings only where a nonce was looked at', () => {
    for (const [path, text] of files) {
      for (const [part] of codeOf(text).matchAll(/^function [^]*?^}/gm)) {
        if (!/\$_(?:GET|POST|REQUEST|COOKIE|FILES|SERVER)\b/.test(part)) continue;
        assert.match(part, /check_admin_referer|wp_verify_nonce|check_ajax_referer/, path);
      }
    }
  });

  it('name what they store after the plugin', () => {
    const stored =
      /\b(?:update_option|add_option|delete_option|register_setting|register_post_type|register_post_meta|get_transient|set_transient|wp_register_script|wp_register_style|add_shortcode)\(\s*'[^']*'/g;
    const own = (/** @type {string} */ match) =>
      /'(?:treatment[-_]|outcome_chart|related_posts)/.test(match);
    assert.deepEqual(faults(files, stored, own), []);
  });

  it('are those of PHP 7.4', () => {
    assert.deepEqual(
      faults(files, NEWER, () => false),
      [],
    );
    for (const newer of [
      'f( a: 1 );',
      '$a?->b;',
      'match ( $a ) {',
      'catch ( Error ) {',
      '?? throw new Error();',
      'function f( int|string $a ) {',
      'function f( $a ): int|string {',
      'function __construct( private $a ) {',
      '#[Attribute]',
    ]) {
      assert.match(newer, new RegExp(NEWER.source, 'm'));
    }
  });

  it('are described as the directory reads it', () => {
    const readme = readFileSync(`${FOLDER}readme.txt`, 'utf8');
    const [, name, head = '', short = '', body = ''] =
      readme.match(/^=== (.+) ===\n((?:.+\n)+)\n(.+)\n\n([^]*)$/) ?? [];
    const fields = Object.fromEntries(
      head
        .trim()
        .split('\n')
        .map((line) => line.split(/: (.*)/)),
    );
    const plugin = files.find(([path]) => path === 'treatment-compare.php')?.[1] ?? '';
    const said = (/** @type {string} */ field) =>
      plugin.match(new RegExp(`^ \\* ${field}: +(.+)$`, 'm'))?.[1];
    assert.equal(name, said('Plugin Name'));
    for (const field of ['Requires at least', 'Requires PHP', 'License', 'License URI'])
      assert.equal(fields[field], said(field), field);
    assert.equal(fields['Stable tag'], said('Version'));
    assert.match(fields['Contributors'], /^[a-z0-9-]+(?:, [a-z0-9-]+)*$/);
    assert.match(fields['Tested up to'], /^\d+\.\d+$/);
    assert.ok(fields['Tags'].split(', ').length <= 5);
    assert.ok(short.length <= 150, `${short.length} characters`);
    assert.doesNotMatch(short, /[*_`<[]/);
    const sections = [...body.matchAll(/^== (.+) ==$/gm)].map(([, section]) => section);
    assert.deepEqual(sections, [
      'Description',
      'Installation',
      'Frequently Asked Questions',
      'External services',
      'Changelog',
    ]);
    assert.match(body, /^== Changelog ==\n\n= \{version\} =$/m);
  });

  it('run no text as code and ask nothing of other servers by themselves', () => {
    const risky =
      /\b(?:eval|create_function|unserialize|extract|base64_decode|curl_\w+|fopen|exec|system)\s*\(/g;
    assert.deepEqual(
      faults(files, risky, () => false),
      [],
    );
    assert.deepEqual(
      faults(scripts, /\b(?:innerHTML|eval|dangerouslySetInnerHTML|fetch)\b/g, () => false),
      [],
    );
  });
});
