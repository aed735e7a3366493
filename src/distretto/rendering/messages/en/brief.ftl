# The brief of a region
brief-subtitle = A brief on clusters and specialisation, from open data
brief-in-short = In short
brief-contents = Contents
brief-unanswered = Not answered yet
brief-other-themes = What is not known here yet
brief-other-themes-about = Every theme’s questions are listed, so that nobody takes silence for an answer.
brief-sources = Sources
brief-cite = How to cite
brief-citation = Distretto { $software }: { $name }, brief on specialisation; findings { $hashes }.
brief-finding = Finding { $hash }
brief-rows = The first { $shown } of { $all } rows; the finding’s page has them all.
brief-boundaries = Administrative boundaries: © EuroGeographics.
brief-page = Page
brief-draft = Made by Distretto { $software } from the data versions named under each answer.
