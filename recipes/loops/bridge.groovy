// Makes the films that were ordered with 'motion jobs submit', in the size and length that was ordered.
loop('bridge') {
    focus  all
    every  '2s'
}
