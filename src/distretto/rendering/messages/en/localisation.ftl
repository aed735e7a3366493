question-specialisation-localisation = Do the firms of a cluster lie closer together than the firms around them, and up to which distance?
question-specialisation-localisation-general = Do the firms of a cluster lie closer together than the firms around them, and up to which distance?
localisation-near = { $measure ->
    [m] The firms ({ $who }) are more concentrated than all firms within { $first } to { $last } km of one another: more than chance gives over all distances at once.
   *[other] The firms ({ $who }) lie closer together than the firms around them: between { $first } and { $last } km apart there are more pairs than chance gives over all distances at once.
}
localisation-far = { $measure ->
    [m] They are thinner than all firms ({ $who }) within { $first } to { $last } km of one another.
   *[other] Between { $first } and { $last } km apart there are fewer pairs of them ({ $who }) than chance gives.
}
localisation-chance = Up to { $furthest } km, the firms ({ $who }) lie neither closer together nor further apart than chance would put them among all firms.
localisation-firms = Compared are { $inside } firms ({ $who }) with { $rest } others of the file.
localisation-bands = { $simulations } random placings of the firms among all places; the global band holds { $level } of them at every distance. Over all distances at once, p = { $p }.
localisation-hidden = { $lost } of { $every } firms lack a place, an industry or (where jobs weigh) employees, and are left out.
localisation-bandwidth = The curve is smoothed over { $width } km (Silverman’s rule): a narrower width shows more detail and more noise.
localisation-recorded = The firms are those of the file, checked by nobody here.
localisation-cannot-why = Why the firms stand together.
localisation-cannot-list = Whether the list is complete: firms that are missing in one place look like distance.
localisation-curve-title = { $measure ->
    [m] Concentration within each distance (M)
   *[other] Pairs of firms at each distance (K-density), beside chance
}
localisation-curve-note = 1 = as chance or as all firms. Above the global upper line: closer together than chance; below the global lower one: further apart.
localisation-curve-alt = Course over distance of the firms ({ $who }) with the local and global bands of chance.
localisation-lines-title = The lines of the figure
localisation-distance = Distance, km
localisation-line = Line
localisation-times = Times as chance
localisation-observed = These firms
localisation-lower = Local band, lower
localisation-upper = Local band, upper
localisation-global-lower = Global band, lower
localisation-global-upper = Global band, upper
localisation-theme = Asked about your own list of firms with their places: sign in and send it here, of which nothing is kept, or choose one that your organisation keeps for itself.
cannot-few-firms = Of the firms with a place, { $inside } are of these industries ({ $industries }) and { $rest } of others. At least { $least } of each are needed: a curve of fewer would tell where one firm is.
cannot-firms-at-one-place = The firms stand at too few places for distances between them to be told apart.
cannot-closed-firms = This question needs firms with their places, which no open source has. With a CSV of yours (latitude, longitude, industry as NACE code, employees if you have them), sign in and send it on the page of this question, or ask on the command line: distretto localisation FILE --of C25. Nothing of it is kept.
dataset-private-firms = Firms of an own file
method-point-patterns = distances between firms
about-point-patterns = Whether firms of a kind stand nearer to one another than chance would put them among all firms.
symbols-point-patterns = d is the distance of a pair of firms, w their weights, h the width over which the curve is smoothed, φ the normal density.
parameter-firms-of = Industries of the cluster
parameter-firms-of-why = The firms of these industries are compared with all others of the file
parameter-distance-measure = Measure
parameter-distance-measure-why = How often firms are at a distance, or how concentrated they are within it
option-distance-measure-k-density = at each distance (K-density)
option-distance-measure-m = within each distance (M)
parameter-furthest = Largest distance, km
parameter-furthest-why = Up to which distance the firms are compared
parameter-firms-weighted = Weighted by employees
parameter-firms-weighted-why = Large firms count for more; those without employees are left out
option-firms-weighted-no = no
option-firms-weighted-yes = yes
parameter-simulations = Random placings
parameter-simulations-why = More give steadier bands and take longer
cli-localisation = Say whether the firms of a file, or those that an organisation keeps, lie closer together than the others. Nothing of a FILE is kept.
cli-localisation-file = CSV or XLSX with latitude, longitude (degrees), industry (NACE), employees (optional)
cli-localisation-kept = Number of firms that an organisation keeps, in place of FILE (distretto own list)
cli-localisation-which = Name either a FILE or, with --kept, the number of firms that are kept.
cli-localisation-of = Industries of the cluster, e.g. C25 or C13+C14
cli-localisation-measure = k_density (at each distance) or m (within each distance)
cli-localisation-furthest = Largest distance in kilometres
cli-localisation-jobs = Let firms weigh by their employees
cli-localisation-simulations = Random placings, 39 to 999
cli-localisation-seed = Start of the random numbers
