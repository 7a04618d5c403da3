# Answers each line of a file, a method and its arguments, with base R's own figures on one line: Rscript base-r.R FILE
answer <- function(method, a) switch(method,
  ratio = { test <- poisson.test(c(a[3], a[1]), c(a[4], a[2])); c(test$estimate, test$conf.int, test$p.value) },
  trend = {
    test <- cor.test(a, seq_along(a), method = "kendall", exact = FALSE, continuity = TRUE)
    c(test$statistic, test$p.value, test$estimate)
  },
  overlap = phyper(a[4] - 1, a[2], a[1] - a[2], a[3], lower.tail = FALSE),
  share = prop.test(a[1], a[2], correct = FALSE)$conf.int,
  funnel = c(qgamma((1 - a[2]) / 2, a[1]), qgamma(1 - (1 - a[2]) / 2, a[1] + 1)),
  exact = poisson.test(a[1])$conf.int,
  spike = ppois(a[1] - 1, a[2], lower.tail = FALSE))
options(warn = -1)
for (line in readLines(commandArgs(TRUE))) {
  word <- strsplit(line, " ")[[1]]
  cat(sprintf("%.17g", answer(word[1], as.numeric(word[-1]))), "\n")
}
