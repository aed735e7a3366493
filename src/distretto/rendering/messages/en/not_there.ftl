# What would answer where no data do, and how it is loaded
load-table = distretto observatory build --from FOLDER loads such a table (documentation: observatory, “Tables that are not there”).
