# Names by the URL of a CSV file. Usage: Rscript read-csv.R ENDPOINT QUERY_FILE
arguments <- commandArgs(trailingOnly = TRUE)
query <- paste(readLines(arguments[2], encoding = "UTF-8"), collapse = "\n")
address <- paste0(arguments[1], "?format=csv&query=", URLencode(query, reserved = TRUE))
rows <- read.csv(address, encoding = "UTF-8")
cat(paste(rows$body, rows$name, sep = "\t"), sep = "\n")
