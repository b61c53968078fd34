<?php
// Names and their graph with EasyRdf. Usage: php easyrdf.php ENDPOINT NAMES_QUERY GRAPH_QUERY
require 'EasyRdf/autoload.php';

[, $endpoint, $names, $graph] = $argv;
$client = new \EasyRdf\Sparql\Client($endpoint);

foreach ($client->query(file_get_contents($names)) as $row) {
    echo implode("\t", ['select', $row->body, $row->name]), "\n";
}

foreach ($client->query(file_get_contents($graph))->toRdfPhp() as $body => $properties) {
    foreach (array_merge(...array_values($properties)) as $name) {
        echo implode("\t", ['construct', $body, $name['value']]), "\n";
    }
}
