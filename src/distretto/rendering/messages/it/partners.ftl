# 3.3 Quale cluster è il partner giusto, e per che cosa. Mai un verdetto: chi ha ciò che serve ad altri, e che cosa manca.
partners-lead = { $whom ->
    [cluster] *{ $partners_n ->
        [one] Un cluster registrato* si addice a { $who }
       *[other] { $partners } cluster registrati* si addicono a { $who }
     }. { partners-surest }
    [described] *{ $partners_n ->
        [one] Un cluster registrato* corrisponde a ciò che descrivi. È { $first }: { $way ->
            [gets] offre ciò che ti serve; nell’altro verso nulla di dichiarato si incontra.
            [gives] ha bisogno di ciò che offri; nell’altro verso nulla di dichiarato si incontra.
           *[both] ciascuno offre ciò che serve all’altro.
         }
       *[other] { $partners } cluster registrati* corrispondono a ciò che descrivi. Il più sicuro è { $first }: { $way ->
            [gets] offre ciò che ti serve; nell’altro verso nulla di dichiarato si incontra.
            [gives] ha bisogno di ciò che offri; nell’altro verso nulla di dichiarato si incontra.
           *[both] ciascuno offre ciò che serve all’altro.
         }
     }
   *[area] *{ $partners_n ->
        [one] Un cluster registrato* si addice
       *[other] { $partners } cluster registrati* si addicono
     } { $silent_n ->
        [0] { $own_n ->
            [one] al cluster registrato
           *[other] ai { $own } cluster registrati
         } { $region_in }
       *[other] a quelli, fra i { $own } cluster registrati { $region_in }, che indicano un’offerta o un bisogno ({ $silent_n ->
            [one] uno non ne indica
           *[other] { $silent } non ne indicano
         })
     }. { partners-surest }
 }
partners-surest = { $partners_n ->
    [one] È
   *[other] Il più sicuro è
 } { $first }: { $way ->
    [gets] offre ciò che serve a { $mine }; nell’altro verso nulla di dichiarato si incontra.
    [gives] ha bisogno di ciò che { $mine } offre; nell’altro verso nulla di dichiarato si incontra.
   *[both] offre ciò che serve a { $mine }, e ha bisogno di ciò che { $mine } offre.
 }
partners-unmet = { $whom ->
    [cluster] { $who } ha bisogno anche di { $kinds_low }
   *[described] Ti serve anche: { $kinds_low }
 }. Nessuna offerta registrata vi corrisponde.
partners-unsought = { $whom ->
    [cluster] { $who } offre anche { $kinds_low }
   *[described] Offri anche { $kinds_low }
 }. Nessun bisogno registrato vi corrisponde.
partners-none = { $whom ->
    [cluster] Nessun cluster registrato offre ciò di cui { $who } dichiara di avere bisogno, né ha bisogno di ciò che dichiara di offrire.
    [described] Nessun cluster registrato offre ciò che ti serve, né ha bisogno di ciò che offri.
   *[area] Nessun altro cluster registrato offre ciò di cui { $own_n ->
        [one] il cluster registrato { $region_in } dichiara di avere bisogno, né ha bisogno di ciò che offre.
       *[other] i { $own } cluster registrati { $region_in } dichiarano di avere bisogno, né ha bisogno di ciò che offrono.
     }
 }
partners-reason = { $partner }: { $n_gets_n ->
    [0] { $n_gives_n ->
        [0] {""}
       *[other] ha bisogno di { $gives_low }, che { $whom ->
            [one] tu offri
           *[area] { $who } offre
         }
     }
   *[other] offre { $gets_low }, di cui { $whom ->
        [one] hai bisogno
       *[area] { $who } ha bisogno
     }{ $n_gives_n ->
        [0] {""}
       *[other] , e ha bisogno di { $gives_low }, che { $whom ->
            [one] tu offri
           *[area] { $who } offre
         }
     }
 }; { $n_both_n ->
    [0] { $known_n ->
        [0] quanto siano vicini i settori non è noto
       *[other] i settori sono vicini al { $near }
     }
   *[other] entrambi lavorano in { $both_low }
 }. Corrispondenza: { $sure_n ->
    [1] { $low }.
   *[other] almeno { $low }, fino a { $high } se ciò che le schede tacciono è a suo favore.
 }
partners-assigned = Se nessuno deve avere più di { $most_n ->
    [one] un partner che lo aiuta e uno che aiuta
   *[other] { $most } partner che lo aiutano e { $most } che aiuta
 }, { $pairs_n ->
    [one] la sola coppia { $kept_n ->
        [0] non può unirsi
       *[other] può unirsi
     }
   *[other] { $kept } delle { $pairs } coppie possono unirsi
 } senza che due cluster preferiscano l’uno l’altro a chi hanno.
partners-own-lacks = { $known ->
    [cluster] La scheda non indica: { $lacks_low }. Con queste indicazioni si trovano più partner.
   *[described] Non descritto: { $lacks_low }. Indicalo qui sotto e forse si trovano più partner.
 }
partners-own-silent = { $own_n ->
    [one] Non ancora: la scheda del cluster non indica né offerte né bisogni, quindi nessun partner si può trovare.
   *[other] Non ancora: { $silent_n ->
        [one] uno dei { $own } cluster non indica né offerte né bisogni, quindi per esso nessun partner si può trovare.
       *[other] { $silent } dei { $own } cluster non indicano né offerte né bisogni, quindi per essi nessun partner si può trovare.
     }
 }
partners-silent = Non ancora: degli altri { $others } cluster, { $silent_n ->
    [one] uno non indica né offerte né bisogni; potrebbe essere il partner giusto, e nessuno può dirlo.
   *[other] { $silent } non indicano né offerte né bisogni; il partner giusto potrebbe essere tra loro, e nessuno può dirlo.
 }
partners-hidden = Le schede non dicono nulla su { $share } di ciò che entra nei punteggi: ciò che si sa è l’estremo inferiore del punteggio, ciò che potrebbe essere quello superiore.
partners-choice = Se contassero solo offerte e bisogni, e alla pari per le due parti, { $stays_n ->
    [0] nessuna delle { $first } coppie più sicure vi resterebbe.
    [one] una delle { $first } coppie più sicure vi resterebbe.
   *[other] { $stays } delle { $first } coppie più sicure vi resterebbero.
 }
partners-cannot-words = Se l’offerta sia ciò che il bisogno intende: si confrontano i tipi di accesso, e le parole sono lì da leggere.
partners-cannot-will = Se vogliano cooperare, o l’abbiano già fatto: chiediglielo.
partners-title = { $whom ->
    [cluster] Partner per { $who }
    [described] Partner per ciò che descrivi
   *[area] Partner per i cluster { $region_in }
 }
partners-note = Corrispondenza: metà per i bisogni che il partner soddisfa, un quarto per i bisogni del partner soddisfatti, un quarto per i settori vicini, salvo che tu scelga altrimenti. Due estremi: ciò che si sa, e ciò che potrebbe essere se il resto fosse a suo favore. Insieme: nell’assegnazione in cui nessuno ha più di { $most } partner per parte.
partners-reasons-title = Con parole loro: che cosa serve, e che cosa si offre
partners-reasons-note = Lo stesso tipo di accesso non significa per forza la stessa cosa: leggi entrambi.
partners-not-yet-title = Non ancora: che cosa le schede dovrebbero dire
partners-not-yet-note = Prima i settori più vicini. Un cluster la cui scheda indica tutto e che pure sta qui offre e cerca altro.
partners-figure = Quanto corrispondono i partner
partners-figure-note = Barra: ciò che si sa. Linea: fin dove si potrebbe arrivare se ciò che le schede tacciono fosse a suo favore.
partners-figure-alt = Barre di quanto corrispondono { $partners } cluster; ciascuna ha una linea fino al punteggio più alto che quanto non è indicato permetterebbe.
partners-gets = Offrono ciò che serve
partners-gives = Hanno bisogno di ciò che si offre
partners-lacks-needs = Di che cosa ha bisogno
partners-lacks-offers = Che cosa offre
partners-lacks-sectors = I suoi settori
partners-lacks-nothing = Nulla: nessuna offerta incontra un bisogno
column-partners-partner = Partner
column-partners-own = Per
column-partners-gets = Offre ciò che serve
column-partners-gives = Ha bisogno di ciò che si offre
column-partners-receives = Parte dei bisogni soddisfatta
column-partners-meets = Parte dei loro bisogni soddisfatta
column-partners-near = Vicinanza dei settori
column-partners-fit-low = Corrispondenza minima
column-partners-fit-high = Corrispondenza massima
web-span-fit = Corrispondenza
partners-access-knowledge = Conoscenze
partners-access-markets = Mercati
partners-access-infrastructure = Infrastrutture
partners-access-new-products = Nuovi prodotti
partners-access-collaboration = Collaborazione
partners-access-none = Nulla
column-partners-assigned = Insieme
column-partners-letter = Contatto
column-partners-direction = In che verso
column-partners-access = Tipo
column-partners-need = Serve
column-partners-offer = Si offre
column-partners-lacks = Non indicato
column-partners-is-own = Dell’area
web-describe-cluster = Indica che cosa serve al cluster e che cosa offre, e cerca di nuovo
search-for-letter = Scrivi loro
search-for-letter-unaddressed = Scrivi loro: nessun indirizzo e-mail noto
cannot-partners-nobody = Nessun cluster è ancora registrato { $region_in }. Descrivine uno per ciò di cui ha bisogno e che offre, oppure inseriscilo nel catalogo con offerte e bisogni.
parameter-partner-of = Cluster
parameter-partner-of-why = L’ultima parte del suo indirizzo nel catalogo; vuoto significa tutti i cluster dell’area, o quello che descrivi qui
parameter-partner-needs = Ha bisogno di
parameter-partner-needs-why = Se indicato, conta al posto dei bisogni della scheda
parameter-partner-offers = Offre
parameter-partner-offers-why = Se indicato, conta al posto delle offerte della scheda
parameter-partner-sectors = I suoi settori
parameter-partner-sectors-why = Vuoto significa quelli della scheda
parameter-partner-where = Dov’è il partner
parameter-partner-where-why = In un paese del cluster, in un altro, o ovunque
option-partner-where-anywhere = Ovunque
option-partner-where-abroad = In un altro paese
option-partner-where-home = Nello stesso paese
parameter-partner-most = Partner al massimo
parameter-partner-most-why = Per ogni cluster, di quelli che lo aiutano e di quelli che aiuta
parameter-partner-near = Peso dei settori vicini
parameter-partner-near-why = 0: contano solo offerte e bisogni; 1: solo i settori. Del resto, due terzi vanno a ciò di cui il cluster ha bisogno
onward-agreement = Dove concordano dati e cluster, settore per settore
about-matching = Chi ha ciò di cui un altro ha bisogno: un punteggio in tre parti fra due estremi, e un’assegnazione di molti a molti in cui nessuna coppia preferirebbe l’un l’altro.
symbols-matching = r è la quota dei tipi di accesso di cui un cluster ha bisogno e che l’altro offre per i suoi settori, g lo stesso in senso inverso, φ quanto sono vicini i settori; w sono i pesi. Una parte di cui le schede non dicono nulla vale 0 all’estremo inferiore e 1 a quello superiore. L’assegnazione: ogni cluster chiede a chi gli si addice di più, ciascuno tiene i migliori fra chi glielo chiede, fino a tanti per parte, finché nessuno ha più a chi chiedere.
example-matching = Wood Cluster Herzegovina ha bisogno di due tipi di accesso e South West Hungarian Engineering Cluster li offre entrambi: r = 1. Che cosa offra l’Erzegovina non è registrato: g non è noto. Settori: φ = 0,61. Con i pesi ½, ¼, ¼ il punteggio sta fra 0,5 + 0,15 = 0,65 e 0,65 + 0,25 = 0,90.
