<?php
// What WordPress makes of texts: a list of them as JSON comes in, and for each function that is named a list goes out.
error_reporting(E_ALL & ~E_DEPRECATED);
define('ABSPATH', '/usr/share/wordpress/');
define('WPINC', 'wp-includes');
foreach (['plugin', 'functions', 'formatting', 'kses'] as $file) require ABSPATH . WPINC . "/$file.php";

$texts = json_decode(stream_get_contents(STDIN), true);
$made = [];
foreach (array_slice($argv, 1) as $name) $made[$name] = array_map($name, $texts);
echo json_encode($made);
