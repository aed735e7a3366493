# I sei temi e le loro domande, con le parole di chi lavora in Regione.
# $region è il nome; $region_in "nelle Marche"; $region_of "delle Marche".
theme-innovation = Innovazione
theme-innovation-about = Innovazione, ricerca e sviluppo dei cluster
theme-ecoinnovation = Eco-innovazione
theme-ecoinnovation-about = Sostenibilità attraverso i cluster
theme-cooperation = Cooperazione
theme-cooperation-about = Cooperazione internazionale, cluster e reti
theme-financing = Finanziamento
theme-financing-about = Finanziamento dei cluster
theme-specialisation = Specializzazione
theme-specialisation-about = Cluster e specializzazione regionale
theme-skills = Competenze
theme-skills-about = Nuove competenze e nuovo lavoro

question-innovation-profile = Quanto è forte il sistema dell’innovazione { $region_of }, e in che cosa?
question-innovation-profile-general = Quanto è forte il nostro sistema dell’innovazione, e in che cosa?
question-innovation-peers = Quali regioni dalla struttura simile a quella { $region_of } fanno meglio nell’innovazione, e in che cosa?
question-innovation-peers-general = Quali regioni simili a noi per struttura fanno meglio nell’innovazione, e in che cosa?
question-innovation-policy-mix = Quali politiche per l’innovazione e la ricerca esistono { $region_in }, e che cosa manca rispetto alle politiche di riferimento europee?
question-innovation-policy-mix-general = Quali politiche per l’innovazione e la ricerca esistono da noi, e che cosa manca rispetto a quelle di riferimento europee?
question-innovation-conditions = Quali condizioni, da sole o insieme, accompagnano un esito, e in quali casi?
question-innovation-conditions-general = Quali condizioni, da sole o insieme, accompagnano un esito, e in quali casi?
question-innovation-strategy = Che cosa entra nella strategia di specializzazione intelligente { $region_of }, e rispetta i sette criteri?
question-innovation-strategy-general = Che cosa entra nella nostra strategia di specializzazione intelligente, e rispetta i sette criteri?

question-ecoinnovation-inventory = Quali cluster dell’eco-innovazione ci sono { $region_in }, e dove?
question-ecoinnovation-inventory-general = Quali cluster dell’eco-innovazione ci sono, e dove?
question-ecoinnovation-policies = Quali politiche, iniziative e studi sull’eco-innovazione esistono { $region_in }?
question-ecoinnovation-policies-general = Quali politiche, iniziative e studi sull’eco-innovazione esistono?
question-ecoinnovation-within-reach = Quali attività verdi sono alla portata di ciò che già si fa { $region_in }?
question-ecoinnovation-within-reach-general = Quali attività verdi sono alla portata di ciò che già facciamo?
question-ecoinnovation-transfer = Quale buona pratica funzionerebbe { $region_in }?
question-ecoinnovation-transfer-general = Quale buona pratica funzionerebbe da noi?
question-ecoinnovation-pilot = Quale misura sperimentiamo { $region_in }?
question-ecoinnovation-pilot-general = Quale misura sperimentiamo?

question-cooperation-value-chains = Dove si collocano le industrie { $region_of } nelle catene globali del valore?
question-cooperation-value-chains-general = Dove si collocano le industrie del Paese nelle catene globali del valore?
question-cooperation-network = Con chi si coopera { $region_in }, chi fa da ponte, quale legame manca?
question-cooperation-network-general = Con chi cooperiamo, chi fa da ponte, quale legame manca?
question-cooperation-partners = Quale cluster è il partner giusto, e per che cosa?
question-cooperation-partners-general = Quale cluster è il partner giusto, e per che cosa?
question-cooperation-agreement = Dove concordano { $region_in } il potenziale visto dall’alto e i bisogni espressi dal basso?
question-cooperation-agreement-general = Dove concordano il potenziale visto dall’alto e i bisogni espressi dal basso?

question-financing-systems = Quali sistemi di sostegno ai cluster esistono { $region_in }?
question-financing-systems-general = Quali sistemi di sostegno ai cluster esistono, Paese per Paese?
question-financing-soundness = Quanto sono solide le finanze di un’organizzazione di cluster?
question-financing-soundness-general = Quanto sono solide le finanze di un’organizzazione di cluster?
question-financing-efficiency = Quanto è efficiente il sostegno { $region_in }, e quanto potrebbe migliorare?
question-financing-efficiency-general = Quanto è efficiente ciascun sistema di sostegno, e quanto potrebbe migliorare?
question-financing-calls = Quale bando è adatto ora al mio cluster, e che cosa manca dove lo è quasi?
question-financing-calls-general = Quale bando è adatto ora al mio cluster, e che cosa manca dove lo è quasi?
question-financing-money = Dove sono andate le risorse { $region_in }?
question-financing-money-general = Dove sono andate le risorse: quale regione, tema e tipo di beneficiario?

question-specialisation-profile = Quali sono le specializzazioni { $region_of }, e formano dei cluster?
question-specialisation-profile-general = Quali sono le specializzazioni della nostra regione, e formano dei cluster?
question-specialisation-frontier = Che cosa si potrebbe fare di nuovo { $region_in }?
question-specialisation-frontier-general = Che cosa potrebbe fare di nuovo la nostra regione?
question-specialisation-priorities = Le priorità S3 dichiarate { $region_of } corrispondono a ciò che i dati rivelano e a dove sono andate le risorse?
question-specialisation-priorities-general = Le priorità S3 dichiarate corrispondono a ciò che i dati rivelano e a dove sono andate le risorse?
question-specialisation-growth = La crescita { $region_of } viene dal mix di settori o dalla forza propria?
question-specialisation-growth-general = La crescita della nostra regione viene dal mix di settori o dalla forza propria?
question-specialisation-backtest = Questo consiglio sarebbe stato giusto in passato?
question-specialisation-backtest-general = I consigli su nuovi settori sarebbero stati giusti in passato?
question-specialisation-long-growth = Nel lungo periodo, la crescita delle branche { $region_of } viene dal loro mix o dalla forza propria?
question-specialisation-long-growth-general = Nel lungo periodo, la crescita delle branche della nostra regione viene dal loro mix o dalla forza propria?

question-skills-jobs = Quanti posti di lavoro, e quanto buoni, nei cluster { $region_of }?
question-skills-jobs-general = Quanti posti di lavoro, e quanto buoni, nei cluster della regione?
question-skills-needs = Quali professioni e competenze serviranno { $region_in }?
question-skills-needs-general = Quali professioni e competenze serviranno?
question-skills-distance = Quali competenze separano la professione di un lavoratore da una in crescita?
question-skills-distance-general = Quali competenze separano la professione di un lavoratore da una in crescita?
question-skills-training = Chi forma, attrae e seleziona { $region_in }?
question-skills-training-general = Chi forma, attrae e seleziona?

uncertainty-chance = Caso
uncertainty-hidden = Non pubblicato
uncertainty-choice = Scelta
uncertainty-age = Età dei dati
uncertainty-recorded = Registrato
