<?php
/**
 * Plugin Name:       Treatment Compare
 * Description:       An honest, sourced comparison of treatments for patients, one outcome of it as a chart, and the related posts of your own site, each as a block. Asks nothing of other servers by itself.
 * Version:           {version}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The treatment-compare project
 * License:           MIT
 * License URI:       https://opensource.org/licenses/MIT
 * Text Domain:       treatment-compare
 * Domain Path:       /languages
 *
 * @package treatment-compare
 */

namespace TreatmentCompare;

defined( 'ABSPATH' ) || exit;

/** The version of the plugin, and of the elements that it brings. */
const VERSION = '{version}';

/** This file, by which WordPress knows the plugin. */
const PLUGIN = __FILE__;

require_once __DIR__ . '/includes/translations.php';
require_once __DIR__ . '/includes/scripts.php';
require_once __DIR__ . '/includes/static-text.php';
require_once __DIR__ . '/includes/elements.php';
require_once __DIR__ . '/includes/comparisons.php';
require_once __DIR__ . '/includes/table.php';
require_once __DIR__ . '/includes/related-posts.php';
require_once __DIR__ . '/includes/blocks.php';
require_once __DIR__ . '/includes/shortcodes.php';
require_once __DIR__ . '/includes/settings.php';
require_once __DIR__ . '/includes/corrections.php';
