# Data sets on eco-innovation, and the figures of its comparison that are from them
dataset-eco-innovation-index = Eco-Innovation Index of countries
dataset-energy-shares = Shares of renewable and fossil energy by country
comparison-eco-innovation-index = Eco-Innovation Index, EU in 2013 = 100
comparison-eco-innovation-index-in = { comparison-eco-innovation-index } ({ $year })
option-compared-figure-eco-innovation-index = { comparison-eco-innovation-index }
comparison-renewable-share = Renewable energy, % of final consumption
comparison-renewable-share-in = { comparison-renewable-share } ({ $year })
option-compared-figure-renewable-share = { comparison-renewable-share }
figure-compared = compared
