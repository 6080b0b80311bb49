// The shortest recipe: words, and how long.
film 'a slow sunset over calm water, low drone', seconds: 6, seed: 7
