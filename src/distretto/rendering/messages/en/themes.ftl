# The six themes and their questions, in the officer's words.
# $region is the area's name; $region_in "in Marche"; $region_of "Marche" or "the Netherlands".
theme-innovation = Innovation
theme-innovation-about = Innovation, R&D and cluster development
theme-ecoinnovation = Eco-innovation
theme-ecoinnovation-about = Sustainability through clusters
theme-cooperation = Cooperation
theme-cooperation-about = International cooperation, clusters and networking
theme-financing = Financing
theme-financing-about = Cluster financing
theme-specialisation = Specialisation
theme-specialisation-about = Clusters and regional specialisation
theme-skills = Skills
theme-skills-about = New skills and new jobs

question-innovation-profile = How strong is the innovation system { $region_of }, and in what?
question-innovation-profile-general = How strong is our innovation system, and in what?
question-innovation-peers = Which regions are structurally like { $region } yet do better in innovation, and in what?
question-innovation-peers-general = Which regions are structurally like us yet do better in innovation, and in what?
question-innovation-policy-mix = Which policies for innovation and R&D exist { $region_in }, and what is missing beside the EU’s reference policies?
question-innovation-policy-mix-general = Which policies for innovation and R&D exist here, and what is missing beside the EU’s reference policies?
question-innovation-conditions = Which conditions, alone or together, go with an outcome, and in which cases?
question-innovation-conditions-general = Which conditions, alone or together, go with an outcome, and in which cases?
question-innovation-strategy = What goes into the smart specialisation strategy { $region_of }, and does it meet the seven criteria?
question-innovation-strategy-general = What goes into our smart specialisation strategy, and does it meet the seven criteria?

question-ecoinnovation-inventory = Which eco-innovation clusters are there { $region_in }, and where?
question-ecoinnovation-inventory-general = Which eco-innovation clusters are there, and where?
question-ecoinnovation-policies = Which eco-innovation policies, initiatives and studies exist { $region_in }?
question-ecoinnovation-policies-general = Which eco-innovation policies, initiatives and studies exist?
question-ecoinnovation-within-reach = Which green activities are within reach of what { $region } does already?
question-ecoinnovation-within-reach-general = Which green activities are within reach of what we do already?
question-ecoinnovation-transfer = Which practice would work { $region_in }?
question-ecoinnovation-transfer-general = Which practice would work here?
question-ecoinnovation-pilot = Which measure do we pilot { $region_in }?
question-ecoinnovation-pilot-general = Which measure do we pilot?

question-cooperation-value-chains = Where do the industries { $region_of } stand in global value chains?
question-cooperation-value-chains-general = Where do the country’s industries stand in global value chains?
question-cooperation-network = Whom does { $region } cooperate with, who brokers, which link is missing?
question-cooperation-network-general = Whom do we cooperate with, who brokers, which link is missing?
question-cooperation-partners = Which cluster is the right partner for what?
question-cooperation-partners-general = Which cluster is the right partner for what?
question-cooperation-agreement = Where do top-down potential and bottom-up need agree { $region_in }?
question-cooperation-agreement-general = Where do top-down potential and bottom-up need agree?

question-financing-systems = Which support systems for clusters exist { $region_in }?
question-financing-systems-general = Which support systems for clusters exist, country by country?
question-financing-soundness = How sound is a cluster organisation’s finance?
question-financing-soundness-general = How sound is a cluster organisation’s finance?
question-financing-efficiency = How efficient is the support { $region_in }, and how far could it improve?
question-financing-efficiency-general = How efficient is each support system, and how far could it improve?
question-financing-calls = Which call fits my cluster now, and what is missing where it nearly fits?
question-financing-calls-general = Which call fits my cluster now, and what is missing where it nearly fits?
question-financing-money = Where did the money go { $region_in }?
question-financing-money-general = Where did the money go: which region, theme and kind of beneficiary?

question-specialisation-profile = In what is { $region } specialised, and is that a cluster?
question-specialisation-profile-general = In what is our region specialised, and is that a cluster?
question-specialisation-frontier = What could { $region } do next?
question-specialisation-frontier-general = What could our region do next?
question-specialisation-priorities = Do the declared S3 priorities { $region_of } match what it reveals, and where the money went?
question-specialisation-priorities-general = Do the declared S3 priorities match what the region reveals, and where the money went?
question-specialisation-growth = Did { $region } grow by its mix of industries or by its own strength?
question-specialisation-growth-general = Did our region grow by its mix of industries or by its own strength?
question-specialisation-backtest = Would this advice have been right in the past?
question-specialisation-backtest-general = Would advice on new industries have been right in the past?
question-specialisation-long-growth = How did the branches { $region_of } grow in the long run: by their mix or by their own strength?
question-specialisation-long-growth-general = How did the branches of our region grow in the long run: by their mix or by their own strength?

question-skills-jobs = How many jobs, and how good, are there in the clusters { $region_of }?
question-skills-jobs-general = How many jobs, and how good, are there in the region’s clusters?
question-skills-needs = Which occupations and skills will be needed { $region_in }?
question-skills-needs-general = Which occupations and skills will be needed?
question-skills-distance = Which skills lie between a worker’s occupation and a growing one?
question-skills-distance-general = Which skills lie between a worker’s occupation and a growing one?
question-skills-training = Who trains, attracts and selects for it { $region_in }?
question-skills-training-general = Who trains, attracts and selects for it?

uncertainty-chance = Chance
uncertainty-hidden = Not published
uncertainty-choice = Choice
uncertainty-age = Age
uncertainty-recorded = Recorded
