# Rscript contiguity.R WARDS.geojson SNAP OUT.csv: the neighbours that spdep's poly2nb finds (queen), by row number from 1.
suppressMessages({library(sf); library(spdep)})
arguments <- commandArgs(TRUE)
nb <- poly2nb(st_geometry(st_read(arguments[1], quiet = TRUE)), queen = TRUE, snap = as.numeric(arguments[2]))
write.csv(data.frame(neighbours = sapply(nb, function(row) paste(row[row > 0], collapse = " "))), arguments[3], row.names = FALSE)
