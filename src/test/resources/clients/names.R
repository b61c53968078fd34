# Names by the package SPARQL. Usage: Rscript names.R ENDPOINT QUERY_FILE
library(SPARQL, quietly = TRUE)

arguments <- commandArgs(trailingOnly = TRUE)
query <- paste(readLines(arguments[2], encoding = "UTF-8"), collapse = "\n")
rows <- SPARQL(arguments[1], query)$results

# The package gives IRIs in <> and literals in quotes with their language after an @.
body <- gsub("^<|>$", "", rows$body)
name <- sub('^"(.*)"@.*$', "\\1", rows$name)
cat(paste(body, name, sep = "\t"), sep = "\n")
