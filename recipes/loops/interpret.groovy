// Reads prompts: of jobs that wait, of films that were never read, then new ones. Makes no films.
loop('interpret') {
    every '2s'
}
