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

about-consensus = Who votes alike on the statements of a consultation, what divides them, and what all groups share; or why no groups can be told.
symbols-consensus = c are those of a group of opinion who agree with the statement, n those of it who voted on it; the least of all groups is the score, in any partition into two to five groups. A statement is shared where this is above one half and so is the lower end of every group’s interval (90 %). Groups come from the first two principal components of the votes (1 agree, −1 disagree, 0 pass) and k-means; what somebody has not seen is missing, not a pass. Groups are told only where they are more than chance, stable and not one loud group.
example-consensus = In one group 18 of 20 agree, in another 9 of 12: (1 + 18) / (2 + 20) = 0.86 and (1 + 9) / (2 + 12) = 0.71. The score is 0.71.
formula-consensus = least over the groups of (1 + c) / (2 + n)
where-consensus = The consultations of the working groups
method-consensus = opinion groups and shared ground
case-consensus-red-dwarf = places, groups and statistics of the same votes, as computed by red-dwarf 0.4

about-ballots = What the votes decide under each of four rules, with every step of the count and every tie said.
symbols-ballots = Quorum: q are the votes needed, e who is on the roll, p the per cent set, rounded up. Consent: adopted where nobody objects and somebody consents. Approval: a_i are the votes that approve option i. Score: T_i is the sum of its scores from 0 to 5; of equal totals the one that more votes score higher. Majority judgement: α_i is the grade in the middle of its votes (of an even number the worse of the two), p_i and q_i how many votes give a better and a worse one. An abstention counts for the quorum and for nothing else.
example-ballots = Four votes give very good, very good, good, poor: the middle is “good”, two are better, one is worse, so (2, good +, 1). It stands before (1, good −, 1).
where-ballots = The ballots of the working groups
method-ballots = ballots
case-ballots-orsay = the twelve candidates of the experiment of Orsay, 2007, as Balinski and Laraki give them
case-ballots-tennessee = the capital of Tennessee, the usual example of voting theory

about-progress-lights = Whether a pilot is where its plan says that it should be by now; a light is computed, nobody sets it.
symbols-progress-lights = b is the baseline, T the target, v the last reported value, e(t) where a straight line from baseline to target is on its day. Green up to 0.10, amber up to 0.25, red above; grey without a report or a plan, or with a report older than two periods. A milestone is amber up to 30 days late, then red; a risk (likelihood × impact) from 8 and from 15. A pilot shows its worst light.
example-progress-lights = 30 firms on 1 January 2026, 70 on 1 January 2028. A year later the line is at 50: 42 are reported, (50 − 42) / (70 − 30) = 0.20, amber.
where-progress-lights = The pilots of the working groups
method-progress-lights = lights of progress

about-disclosure = Which figures of a table give away a firm, and which others must be hidden so that they cannot be computed.
symbols-disclosure = n are the firms in a cell, n_min how many are needed (3); x_1 and x_2 its two largest firms, x the cell, s the share that they may hold (85 %). Then others are hidden until no hidden cell can be computed from the sums closer than 20 %, held to by linear programming.
example-disclosure = Rows (5, 10, 15), (10, 10, 10), (15, 10, 5) with their sums; the 5 has too few firms. Hidden alone it is 30 − 10 − 15. Four cells in a rectangle hide it: it lies between 0 and 15.
where-disclosure = Tables of one’s own firms, when they are loaded (distretto load)
method-disclosure = disclosure control

about-agglomeration = Whether an industry is clustered, or just has few big plants; and which industries cluster together.
symbols-agglomeration = s are the regions’ shares of the industry, x their shares of all jobs, z the plants’ shares of the industry; G = Σ (s − x)², H = Σ z². γ is 0 as at random, above 0.05 usually called strong, below 0 dispersed.
example-agglomeration = Ten plants in Vienna, Linz and Graz: G = 0.168, H = 0.245, γ = 0.060; 0.2 deviations from random: chance would do.
where-agglomeration = In Python: distretto.methods.agglomeration
method-agglomeration = agglomeration

about-skill-relatedness = Which industries or occupations are near, by the people who change from one to the other.
symbols-skill-relatedness = F_ij are the persons who went from i to j, F_i all who left i, F_j all who came to j, F all who moved. It is 1 as by chance; (SR − 1) / (SR + 1) puts it between −1 and 1.
example-skill-relatedness = Of 15 moves, 6 go from the first to the second industry; 8 left the first, 8 came to the second: 6 × 15 / (8 × 8) = 1.41, which is 0.17 between −1 and 1.
where-skill-relatedness = In Python: distretto.methods (flows of any size)
method-skill-relatedness = relatedness by moves
case-skill-relatedness-mobility = the moves between eight occupational statuses, with and without those who stay
