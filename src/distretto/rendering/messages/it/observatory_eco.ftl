# Dati sull’ecoinnovazione e indicatori del confronto che ne derivano
dataset-eco-innovation-index = Indice di ecoinnovazione dei paesi
dataset-energy-shares = Quote di energia rinnovabile e fossile per paese
comparison-eco-innovation-index = Indice di ecoinnovazione, UE nel 2013 = 100
comparison-eco-innovation-index-in = { comparison-eco-innovation-index } ({ $year })
option-compared-figure-eco-innovation-index = { comparison-eco-innovation-index }
comparison-renewable-share = Energia rinnovabile, % dei consumi finali
comparison-renewable-share-in = { comparison-renewable-share } ({ $year })
option-compared-figure-renewable-share = { comparison-renewable-share }
figure-compared = a confronto
