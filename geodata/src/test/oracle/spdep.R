# Rscript spdep.R AREAS.csv RESULTS.csv MAP.csv [REPEATS]: what spdep says of areas. Prints milliseconds by function when asked to repeat.
# AREAS.csv: count, person_years, neighbours (row numbers from 1, apart by spaces). RESULTS.csv: a row an area. MAP.csv: figures of all together.
suppressMessages(library(spdep))
arguments <- commandArgs(TRUE)
repeats <- if (length(arguments) > 3) as.integer(arguments[4]) else 0L
areas <- read.csv(arguments[1], colClasses = c("integer", "numeric", "character"))

nb <- lapply(strsplit(trimws(areas$neighbours), " +"), function(row) if (length(row) == 0) 0L else as.integer(row))
class(nb) <- "nb"
attr(nb, "region.id") <- as.character(seq_along(nb))
with_self <- nb2listw(include.self(nb), style = "B", zero.policy = TRUE)
without_self <- nb2listw(nb, style = "W", zero.policy = TRUE)

smoothed <- EBest(areas$count, areas$person_years)
local <- EBlocal(areas$count, areas$person_years, nb, zero.policy = TRUE)
star <- as.numeric(localG(smoothed$estmm, with_self))
star_p <- 2 * pnorm(abs(star), lower.tail = FALSE)
moran <- localmoran(smoothed$estmm, without_self, zero.policy = TRUE)
all <- moran.test(smoothed$estmm, without_self, zero.policy = TRUE)$estimate

write.csv(data.frame(eb = smoothed$estmm, eb_local = local$est, gi_z = star, gi_p = star_p, gi_bh = p.adjust(star_p, "BH"),
                     moran_i = moran[, 1], moran_e = moran[, 2], moran_v = moran[, 3], moran_z = moran[, 4], moran_p = moran[, 5]),
          arguments[2], row.names = FALSE)
write.csv(data.frame(eb_mean = attr(smoothed, "parameters")$b, eb_variance = attr(smoothed, "parameters")$a,
                     moran_i = all[[1]], moran_e = all[[2]], moran_v = all[[3]]),
          arguments[3], row.names = FALSE)

timed <- function(name, work, times) {
  for (i in seq_len(times)) cat(name, 1000 * system.time(work())[["elapsed"]], "\n")
}
if (repeats > 0) {
  # The clock of R ticks in milliseconds, so quick functions are run a hundred times at once.
  hundred <- function(work) function() for (i in 1:100) work()
  timed("EBest/100", hundred(function() EBest(areas$count, areas$person_years)), repeats)
  timed("EBlocal", function() EBlocal(areas$count, areas$person_years, nb, zero.policy = TRUE), repeats)
  timed("localG/100", hundred(function() localG(smoothed$estmm, with_self)), repeats)
  timed("localmoran", function() localmoran(smoothed$estmm, without_self, zero.policy = TRUE), repeats)
  timed("localmoran_perm", function() localmoran_perm(smoothed$estmm, without_self, nsim = 999, zero.policy = TRUE), 1)
}
