# The page of the methods: what each one says, what its letters stand for, and one row worked out
methods-symbols = Where
methods-example = Worked out
methods-example-open = See the row in the finding
methods-references = References
methods-software = The software compared with: REAT 3.0.3, Wieland, T. (2019), REAT: A Regional Economic Analysis Toolbox for R, REGION 6(3), R1–R57; EconGeo 2.1, Balland, P.-A. (2017), Economic Geography in R, Papers in Evolutionary Economic Geography 17.09.

about-location-quotient = How many times more of an industry an area has than the area it is compared with: its share of the one’s jobs over its share of the other’s.
symbols-location-quotient = x_ri are the jobs of industry i in area r, as published; x_r all jobs of the area in the industries of the business statistics (the published sum of a section, or of its divisions where the section is hidden); x_i and x the same of the reference. A figure that is not published is left out, never counted as zero.
example-location-quotient = Leather and footwear (C15) in Marche, 2015, beside Italy: (25,950 / 409,348) / (141,045 / 14,180,792) = 6.34 % / 0.995 % = 6.37.

about-hidden-cells = Between which ends a figure that is kept confidential must lie, given the sums that are published around it: the section above the industry, the country above the region.
symbols-hidden-cells = x is the hidden figure, l and u its lower and upper bound. They begin at 0 and without limit. An upper bound is at most the sum less the lower bounds of all others in it; a lower bound is at least the sum less the upper bounds of all others; again and again until nothing moves. The bounds of a quotient put the least of one figure with the most of the others, and the other way round.
example-hidden-cells = Pharmaceuticals (C21) in Marche, 2015, are confidential. The sums leave 1,544 to 1,782 jobs for them: beside Italy a quotient between 0.93 and 1.07.

about-cluster-stars = One star for each of three tests: whether an industry of a region is large, specialised, and of weight at home.
symbols-cluster-stars = Size: the region’s share of all jobs of the reference in the industry is in the top tenth of the regions. Specialisation: the location quotient is at least 2. Focus: the industry’s share of the region’s jobs is in the top tenth over all regions and industries (or within the industry). Both tenths and the threshold can be changed.
example-cluster-stars = Leather and footwear in Marche, 2015, beside Europe: 6.4 % of Europe’s published jobs in it (needed: 0.9 %), a quotient of 21 (needed: 2), 6.3 % of the region’s jobs (needed: 4.4 %). Three stars.

about-concentration = How unevenly an area’s jobs are spread over industries, and how far that is from the reference.
symbols-concentration = s is the share of each industry in the area’s jobs, s̄ the same share in the reference; sums run over the industries published in both. H is the Herfindahl index (1 where all is in one industry), K the Krugman index (0 alike, 2 nothing in common); half of K is the share of jobs that would have to be in another industry.
example-concentration = Marche, 2015, beside Italy: K = 0.290, half of it 0.145: one job in seven would have to be in another division. H = 0.045.

about-variety = How varied the jobs are, split into variety between sections that have little in common and variety within them.
symbols-variety = P is the share of each section in the jobs, H = Σ p log2(1/p) the entropy of the divisions within one, p their shares of the section. The first sum is the unrelated variety, the second the related one. Unit: bits; two equal industries have 1 bit, four have 2.
example-variety = Marche, 2015: 2.71 between sections and 2.29 within them make 5.01 bits.

about-shift-share = A change in jobs taken apart into three: the general course of the reference, the area’s mix of industries, and its industries’ own course.
symbols-shift-share = x_i are the area’s jobs in industry i in the first year, g the growth of all the reference’s jobs, g_i its growth in industry i, r_i the area’s growth in it. The three terms are the general course, the mix and the own course; they add up to the change. An industry that is not published in one of the four figures is left out of all of them, of g too.
example-shift-share = Leather and footwear in Marche, 2011–2014, beside Italy: 28,222 jobs; g = −5.0 %, g_i = +2.5 %, r_i = −5.8 %. General course −1,412, mix +2,123, own course −2,354: together −1,643.

about-relatedness = How much of what usually goes together with an industry is in the area already.
symbols-relatedness = M_rj is 1 where region r has a strength in industry j (a quotient of at least 1), else 0. φ_ij is the proximity of two industries: the regions that are strong in both over those that are strong in the commoner of the two. d_ri is the share of an industry’s proximities that falls on the region’s strengths; an industry does not count for itself.
example-relatedness = Retail trade in Marche, 2015: of all the proximity between retail trade and other industries, 39.7 % is to industries that are strengths there. The mean over the industries on the list is 37.5 %: retail trade is close.

about-complexity = Whether an industry is found in regions that can do much that few others can; nothing but who has what goes in.
symbols-complexity = M is the table of strengths (regions by industries, 1 or 0), M′ its transpose, D the number of strengths of each region and U the number of regions strong in each industry, both on diagonals. The second eigenvector orders the industries; it has mean 0 and deviation 1. Its sign is free: here the end at which regions pay more per job is called complex.
example-complexity = 2015: travel agencies 1.61, retail trade 0.28. Across regions, the order correlates with pay per job at 0.37: a weak tie, so read it with care.

about-opportunity-frontier = The industries that an area lacks, placed by how close they are to what it does and by how complex they are.
symbols-opportunity-frontier = Close means a relatedness above the mean of the industries on the list, complex a complexity above their mean. On the frontier are those that no other beats in both.
example-opportunity-frontier = Marche, 2015: post and couriers have relatedness 0.384 (mean 0.375) and complexity 0.62 (mean 0.49), so they are close and complex; travel agencies, 0.318 and 1.61, are complex but far.

about-entry-backtest = Whether what was known some years ago told the industries that became strengths from those that did not.
symbols-entry-backtest = An entry is an industry below the first quotient of the rule at the start and at or above the second at the end. AUC is how often, in a pair of one entry and one non-entry, the entry scored higher; 0.5 is a coin. The chances come from a logistic regression on three plain facts, each less its mean and over its deviation: nearness to the line (the quotient itself), how common the industry is, how diverse the region is. Their table is among the figures of the finding.
example-entry-backtest = Nearness to the line was right in 82 of 100 pairs, relatedness in 58. Travel agencies in Marche have a quotient of 0.885: −4.08 + 1.73 × (0.885 − 0.467) / 0.275 = −1.45; the other two facts add 0.04. 1 / (1 + e^1.41) = 19.7 %, the chance on the list.

about-shuffles = What chance alone would give: the same table of strengths mixed at random, with every total kept.
symbols-shuffles = Two regions are drawn and the strengths that only one of them has are dealt anew between them, many times over: each region keeps its number of strengths and each industry its number of regions. Relatedness is then computed on the mixed table, as often as the parameter “Shuffles” says.
example-shuffles = In 50 mixed tables relatedness was right in 49 to 50 of 100 pairs; in the real one in 58.
