# 3.3 Which cluster is the right partner for what. Never a verdict: who has what somebody else needs, and what is missing.
partners-lead = { $whom ->
    [cluster] *{ $partners_n ->
        [one] One recorded cluster* fits { $who }
       *[other] { $partners } recorded clusters* fit { $who }
     }. { partners-surest }
    [described] *{ $partners_n ->
        [one] One recorded cluster* fits what you describe. It is { $first }: { $way ->
            [gets] it offers what you need; the other way round nothing is stated that meets.
            [gives] it needs what you offer; the other way round nothing is stated that meets.
           *[both] each of you offers what the other needs.
         }
       *[other] { $partners } recorded clusters* fit what you describe. The surest is { $first }: { $way ->
            [gets] it offers what you need; the other way round nothing is stated that meets.
            [gives] it needs what you offer; the other way round nothing is stated that meets.
           *[both] each of you offers what the other needs.
         }
     }
   *[area] *{ $partners_n ->
        [one] One recorded cluster* fits
       *[other] { $partners } recorded clusters* fit
     } { $silent_n ->
        [0] the { $own_n ->
            [one] cluster
           *[other] { $own } clusters
         } recorded { $region_in }
       *[other] those of the { $own } clusters recorded { $region_in } that state an offer or a need ({ $silent_n ->
            [one] one states none
           *[other] { $silent } state none
         })
     }. { partners-surest }
 }
partners-surest = { $partners_n ->
    [one] It
   *[other] The surest
 } is { $first }: { $way ->
    [gets] it offers what { $mine } needs; the other way round nothing is stated that meets.
    [gives] it needs what { $mine } offers; the other way round nothing is stated that meets.
   *[both] it offers what { $mine } needs, and needs what { $mine } offers.
 }
partners-unmet = { $whom ->
    [cluster] { $who } also needs { $kinds_low }
   *[described] You also need { $kinds_low }
 }: of what is recorded no offer meets that.
partners-unsought = { $whom ->
    [cluster] { $who } also offers { $kinds_low }
   *[described] You also offer { $kinds_low }
 }: of what is recorded no need meets that.
partners-none = { $whom ->
    [cluster] No recorded cluster offers what { $who } says it needs, or needs what it says it offers.
    [described] No recorded cluster offers what you need, or needs what you offer.
   *[area] No other recorded cluster offers what the { $own_n ->
        [one] cluster recorded { $region_in } says it needs, or needs what it says it offers.
       *[other] { $own } clusters recorded { $region_in } say they need, or needs what they say they offer.
     }
 }
partners-reason = { $partner }: { $n_gets_n ->
    [0] { $n_gives_n ->
        [0] {""}
       *[other] it needs { $gives_low }, which { $whom ->
            [one] you offer
           *[area] { $who } offers
         }
     }
   *[other] it offers { $gets_low }, which { $whom ->
        [one] you need
       *[area] { $who } needs
     }{ $n_gives_n ->
        [0] {""}
       *[other] , and needs { $gives_low }, which { $whom ->
            [one] you offer
           *[area] { $who } offers
         }
     }
 }; { $n_both_n ->
    [0] { $known_n ->
        [0] how near the industries are is not known
       *[other] the industries are { $near } near
     }
   *[other] both work in { $both_low }
 }. It fits { $sure_n ->
    [1] by { $low }.
   *[other] by at least { $low }, and by up to { $high } if what the records leave out is in its favour.
 }
partners-assigned = If nobody is to have more than { $most_n ->
    [one] one partner that helps it and one that it helps
   *[other] { $most } partners that help it and { $most } that it helps
 }, { $kept } of the { $pairs_n ->
    [one] one pair
   *[other] { $pairs } pairs
 } can come together so that no two clusters would rather have each other.
partners-own-lacks = { $known ->
    [cluster] The record does not state: { $lacks_low }. What is stated there lets more partners be found.
   *[described] Not described: { $lacks_low }. Tick them below and more partners may be found.
 }
partners-own-silent = { $own_n ->
    [one] Not yet: the cluster’s record states neither offers nor needs, so no partner can be found for it.
   *[other] Not yet: { $silent_n ->
        [one] one of the { $own } clusters states neither offers nor needs, so no partner can be found for it.
       *[other] { $silent } of the { $own } clusters state neither offers nor needs, so no partner can be found for them.
     }
 }
partners-silent = Not yet: of the { $others } other clusters, { $silent_n ->
    [one] one states neither offers nor needs; it may be the right partner, and nobody can tell.
   *[other] { $silent } state neither offers nor needs; the right partner may be among them, and nobody can tell.
 }
partners-hidden = The records say nothing of { $share } of what goes into the scores: what is known is the lower end of a score, what may be its upper end.
partners-choice = If only offers and needs counted, and both sides’ alike, { $stays_n ->
    [0] none of the { $first } surest pairs would stay among them.
    [one] one of the { $first } surest pairs would stay among them.
   *[other] { $stays } of the { $first } surest pairs would stay among them.
 }
partners-cannot-words = Whether an offer is what the need means: kinds of access are compared, and the words are shown to be read.
partners-cannot-will = Whether they wish to cooperate, or have done so before: ask them.
partners-title = { $whom ->
    [cluster] Partners for { $who }
    [described] Partners for what you describe
   *[area] Partners for the clusters { $region_in }
 }
partners-note = Fit: half for the needs that the partner meets, a quarter for the needs of the partner that are met, a quarter for near industries, unless you set it otherwise. Two ends: what is known, and what it could be if the rest were in its favour. Together: in the assignment in which nobody has more than { $most } partners a side.
partners-reasons-title = In their own words: what is needed, and what is offered for it
partners-reasons-note = The same kind of access need not mean the same thing: read both.
partners-not-yet-title = Not yet: what the records would have to say
partners-not-yet-note = The nearest industries first. A cluster whose record states all and is here all the same offers and needs other things.
partners-figure = How well the partners fit
partners-figure-note = Bar: what is known. Line: up to where it could go if what the records leave out were in its favour.
partners-figure-alt = Bars of how well { $partners } clusters fit; each has a line up to the highest score that what is not stated would allow.
partners-gets = They offer what is needed
partners-gives = They need what is offered
partners-lacks-needs = What it needs
partners-lacks-offers = What it offers
partners-lacks-sectors = Its industries
partners-lacks-nothing = Nothing: no offer meets a need
column-partners-partner = Partner
column-partners-own = For
column-partners-gets = Offers what is needed
column-partners-gives = Needs what is offered
column-partners-receives = Part of the needs met
column-partners-meets = Part of their needs met
column-partners-near = Industries near
column-partners-fit-low = Fit at least
column-partners-fit-high = Fit at most
web-span-fit = Fit
partners-access-knowledge = Knowledge
partners-access-markets = Markets
partners-access-infrastructure = Infrastructure
partners-access-new-products = New products
partners-access-collaboration = Collaboration
partners-access-none = None of it
column-partners-assigned = Together
column-partners-letter = Contact
column-partners-direction = Which way
column-partners-access = Kind
column-partners-need = Needed
column-partners-offer = Offered
column-partners-lacks = Not stated
column-partners-is-own = Of the area
web-describe-cluster = Say what the cluster needs and offers, and look again
search-for-letter = Write to them
search-for-letter-unaddressed = Write to them: no mail address known
cannot-partners-nobody = No cluster is recorded { $region_in } yet. Describe one by what it needs and offers, or enter it in the catalogue with its offers and needs.
parameter-partner-of = Cluster
parameter-partner-of-why = The last part of its address in the catalogue; empty means all clusters of the area, or the one that you describe here
parameter-partner-needs = It needs
parameter-partner-needs-why = Ticked, this counts instead of the needs in the record
parameter-partner-offers = It offers
parameter-partner-offers-why = Ticked, this counts instead of the offers in the record
parameter-partner-sectors = Its industries
parameter-partner-sectors-why = Empty means those of the record
parameter-partner-where = Where the partner is
parameter-partner-where-why = In a country of the cluster, in another one, or anywhere
option-partner-where-anywhere = Anywhere
option-partner-where-abroad = In another country
option-partner-where-home = In the same country
parameter-partner-most = Partners at most
parameter-partner-most-why = For each cluster, of those that help it and of those that it helps
parameter-partner-near = Weight of near industries
parameter-partner-near-why = 0: only offers and needs count; 1: only the industries. Of the rest, two thirds go to what the cluster needs
onward-agreement = Where data and clusters agree, industry by industry
about-matching = Who has what somebody else needs: a score in three parts between two bounds, and an assignment of many to many in which no two would rather have each other.
symbols-matching = r is the share of the kinds of access that a cluster needs and the other offers for its industries, g the same the other way round, φ how near their industries are; w are the weights. A part of which the records do not tell is 0 at the lower bound and 1 at the upper. The assignment: each cluster asks those that fit it best, each keeps the best that ask it, up to so many a side, until nobody has anybody left to ask.
example-matching = Wood Cluster Herzegovina needs two kinds of access, and the South West Hungarian Engineering Cluster offers both: r = 1. What Herzegovina offers is not recorded: g is not known. Industries: φ = 0.61. With the weights ½, ¼, ¼ the score lies between 0.5 + 0.15 = 0.65 and 0.65 + 0.25 = 0.90.
