package productions.motion.dsl.command.loop

import java.nio.file.Files
import java.nio.file.Path
import java.time.Instant
import productions.motion.dsl.command.Session
import spock.lang.Narrative
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Title
import tools.jackson.databind.json.JsonMapper

@Title('when a loop will be done')
@Narrative('A running loop says how long it will go on, and other processes show it.')
class EtaSpec extends Specification {

    @TempDir
    Path folder

    def "#seconds seconds are told as #eta"() {
        given:
        def self = ProcessHandle.current()
        def bulletin = new Post.Bulletin('explorer', self.pid(), self.info().startInstant().get(), 'running',
                Instant.EPOCH, Instant.EPOCH, seconds, 2_000_000_000)
        Files.createDirectories(folder.resolve('loops'))
        Files.writeString(folder.resolve('loops/explorer.status.json'), JsonMapper.builder().build().writeValueAsString(bulletin))

        when:
        def session = Session.of('loop', 'status', '--home', folder.toString())

        then:
        session.said() =~ /explorer +running .* 0 MB\/2.0 GB +- +${eta}  nothing yet/

        where:
        seconds || eta
        0       || '-'
        45      || '45 s'
        1800    || '30 min'
        20000   || '5 h'
        900000  || '10 d'
    }
}
