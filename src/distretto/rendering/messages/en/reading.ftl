# Words around a finding that every face shares
reading-everything = all
reading-left-open = left open
reading-fault = Known fault in { $dataset } ({ $version }): { $reason }. What follows rests on it.
reading-source = { $source }. { $licence }
reading-source-of = { $dataset }: { $provider }, { $table }, version { $version } ({ $hash })
reading-answer = Answer
reading-how-sure = How sure?
reading-cannot-tell = What this cannot tell you
reading-from-here = From here
reading-how-computed = How this was computed
reading-sources = Source
reading-parameters = Asked with
reading-finding = Finding
reading-more-rows = { $left ->
    [one] One row more
   *[other] { $left } rows more
}
