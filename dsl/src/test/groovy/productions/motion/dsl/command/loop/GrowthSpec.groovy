package productions.motion.dsl.command.loop

import java.nio.file.Files
import java.nio.file.Path
import java.time.Duration
import java.time.Instant
import productions.motion.dsl.command.Session
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Title
import tools.jackson.databind.JsonNode
import tools.jackson.databind.json.JsonMapper

@Title('when the disk is full')
@Narrative('''A loop that goes on as it did reaches its quota some day; then older films are archived for each that comes. motion loop status
says when, and whether the disk is full before.''')
class GrowthSpec extends Specification {

    static final long GB = 1_000_000_000

    @TempDir
    Path folder

    def "a loop with #bytes of #quota GB that gets #perHour GB an hour reaches its quota in #hours hours"() {
        expect:
        new Growth((bytes * GB) as long, quota * GB, perHour * GB).untilQuota().orElse(null) == time(hours)

        where:
        bytes | quota | perHour || hours
        2     | 20    | 1       || 18
        2     | 20    | 0.5     || 36
        25    | 20    | 1       || 0
        2     | 20    | 0       || null
    }

    def "with #free GB free, #loops fill the disk in #hours hours"() {
        when:
        def full = Growth.untilFull(free * GB, loops.collect { new Growth(it[0] * GB, it[1] * GB, it[2] * GB) })

        then:
        full.orElse(null) == time(hours)

        where: 'each loop is written as what it has, what it may have, and what comes in an hour'
        free | loops                     || hours
        10   | [[0, 20, 1]]              || 10
        30   | [[0, 20, 1]]              || null
        10   | [[0, 20, 1], [0, 20, 1]]  || 5
        10   | [[0, 4, 2], [0, 20, 1]]   || 6
        10   | [[5, 5, 2], [0, 20, 1]]   || 10
        10   | [[0, 20, 0]]              || null
        10   | []                        || null
    }

    def "a running loop says how its films grow, and when they reach its quota"() {
        given:
        Session.of('loop', 'start', 'explorer', '--runs', '3', '--every', '0s', '--seconds', '0.5', '--home', folder.toString())

        expect: 'a loop that does not run does not grow'
        def stopped = status().path('loops').get(0)
        stopped.path('disk_bytes').asLong() > 3000
        stopped.path('disk_bytes_per_hour').asLong() == 0
        !stopped.has('quota_reached_seconds')
        !status().has('disk_full_seconds')

        when: 'it runs in some process'
        def self = ProcessHandle.current()
        def bulletin = new Post.Bulletin('explorer', self.pid(), self.info().startInstant().get(), 'running', Instant.EPOCH, Instant.EPOCH, 0, 20 * GB)
        Files.writeString(folder.resolve('loops/explorer.status.json'), JsonMapper.builder().build().writeValueAsString(bulletin))
        def running = status().path('loops').get(0)
        def hours = running.path('quota_reached_seconds').asLong() / 3600
        def grown = running.path('disk_bytes').asLong() + hours * running.path('disk_bytes_per_hour').asLong()

        then: 'so many hours at that pace make the quota'
        running.path('disk_quota_bytes').asLong() == 20 * GB
        Math.abs(grown - 20 * GB) < 20 * GB / 100
        status().path('disk_free_bytes').asLong() > 0

        and:
        def table = Session.of('loop', 'status', '--home', folder.toString()).said()
        table =~ /explorer +running .* 0 MB\/20\.0 GB +\d+ (d|h|min) /
        table =~ /(?m)^disk +\d+.* free: (films fill it in \d+ (d|h|min|s)|quotas are reached before)$/
    }

    def "where nothing was ever kept, it is said how to begin"() {
        given:
        def home = folder.resolve('never/used').toString()

        expect:
        Session.of('loop', 'status', '--home', home).said() == "No loop has run here. Start one with 'motion loop start explorer'."
        Session.of('loop', 'status', '--json', '--home', home).code == 0
        Session.of('gc', '--quota', '1GB', '--home', home).complained() == '0 films archived.'
    }

    private static Duration time(Integer hours) {
        hours == null ? null : Duration.ofHours(hours)
    }

    private JsonNode status() {
        JsonMapper.builder().build().readTree(Session.of('loop', 'status', '--json', '--home', folder.toString()).said())
    }
}
