# What went wrong, and what to do about it
error-did-you-mean = Did you mean { $nearest }?
error-there-are = Possible: { $nearest }.
error-unanswered-title = Not answered yet

error-unknown-analysis-title = No such analysis
error-unknown-analysis = There is no analysis “{ $given }”.
error-unknown-theme-title = No such theme
error-unknown-theme = There is no theme “{ $given }”.
error-unknown-region-title = No such region
error-unknown-region = No region is called “{ $given }”.
error-unknown-area-title = No such area
error-unknown-area = No region, country or named area is called “{ $given }”.
error-unknown-industry-title = No such industry
error-unknown-industry = No industry or group of industries is called “{ $given }”.
error-unknown-industry-group-title = No such industries
error-unknown-industry-group = No industry or group of industries is called “{ $given }”.
error-unknown-edition-title = No such edition
error-unknown-edition = There is no NUTS edition “{ $given }”.
error-overlapping-title = One part lies inside another
error-overlapping = In “{ $given }”, { $inner } lies inside { $outer } and would count twice. Leave one of them out.
error-named-twice-title = One part is named twice
error-named-twice = In “{ $given }”, { $inner } is named twice. Once is enough.
error-malformed-title = The address cannot be read
error-malformed = “{ $given }” cannot be read: { $reason }.
error-malformed-too-long = it is too long
error-malformed-too-many = it has too many parts
error-malformed-empty = a part is missing
error-malformed-name = its name has a sign that is not allowed
error-malformed-share = a share is a number above 0 and at most 1, as in C20*0.3
error-unknown-dataset-title = No such data set
error-unknown-dataset = There is no data set “{ $given }” here.
error-damaged-data-title = A file of the data is damaged
error-damaged-data = The data cannot be read: { $reason }. Install the package anew, or load the data set again.
error-wrong-source-title = A provider’s file is not as expected
error-wrong-source = The observatory was not built, and what was there stays. { $reason }
error-unknown-table-title = No such table
error-unknown-table = This finding has no table “{ $given }”.
error-unknown-figure-title = No such figure
error-unknown-figure = This finding has no figure “{ $given }”.
error-unknown-finding-title = No such finding
error-unknown-finding = No finding is kept here under “{ $given }”. A finding’s name is its hash; the first eight characters are enough.
error-unknown-page-title = Nothing here
error-unknown-page = There is nothing at this address.
error-cannot-answer-title = The data do not reach this question
error-not-a-reproduction-file-title = Not a reproduction file
error-not-a-reproduction-file = “{ $given }” is not a reproduction file of Distretto, or a part of it is missing. Such a file is downloaded from a finding and its name ends in .distretto.zip.

error-wrong-parameters-title = { $count ->
    [one] One value is not right
   *[other] { $count } values are not right
}
error-parameter-missing = { $label } is needed.
error-parameter-area = { $label }: no region, country or named area is called “{ $given }”.
error-parameter-overlapping = { $label }: in “{ $given }”, { $inner } lies inside { $outer } and would count twice. Leave one of them out.
error-parameter-named-twice = { $label }: in “{ $given }”, { $inner } is named twice. Once is enough.
error-parameter-malformed = { $label }: “{ $given }” cannot be read: { $reason }.
error-parameter-industries = { $label }: no industry or group of industries is called “{ $given }”.
error-parameter-number = { $label }: “{ $given }” is not a number.
error-parameter-bounds = { $label }: { $given } is outside { $low } to { $high }.
error-parameter-choice = { $label }: “{ $given }” is not one of the choices.
error-parameter-no-area = This question covers all regions; there is no parameter “region” here.
error-parameter-same-area = { $label }: “{ $given }” is the area of the question itself. Compare it with another one.
error-parameter-unknown = There is no parameter “{ $parameter }” here.

error-method-not-allowed-title = Read only
error-method-not-allowed = This address can be read, not written: { $method } is not possible here.
error-bad-request-title = The request is not well formed
error-bad-request = The request could not be read: { $reason }
error-paging = { $name } is a whole number from { $low } to { $high }; “{ $given }” is not.
error-language = There is no language “{ $given }” here.
error-format = There is no format “{ $given }” here.
error-not-a-number = “{ $given }” is not a number.
error-unexpected-title = A fault of ours
error-unexpected = Something went wrong that should not have. It has been written down and nothing was changed.
