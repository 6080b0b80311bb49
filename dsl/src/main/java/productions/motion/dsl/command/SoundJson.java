package productions.motion.dsl.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import productions.motion.scene.Domain;
import productions.motion.scene.Meaning;
import productions.motion.scene.Reading;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a prompt wants to be heard, in neutral fields. */
final class SoundJson {

    private static final Set<Domain> HEARD =
            Set.of(Domain.PRESENCE, Domain.MUSIC, Domain.TEMPO, Domain.VOICE, Domain.SOUND, Domain.EFFECT, Domain.KEY);

    private static final Set<Domain> MAKERS = Set.of(Domain.ENTITY, Domain.WEATHER);

    /** Sounds that somebody plays. */
    private static final Set<String> PLAYED = Set.of("kick", "snare", "hat", "pad", "pluck", "bell");

    /** Of these, the ones that ring or are made by hand. */
    private static final Set<String> RUNG = Set.of(
            "bell",
            "church bell",
            "chime",
            "wind chimes",
            "gong",
            "doorbell",
            "bell tower",
            "alarm bell",
            "clap",
            "clapping",
            "applause",
            "kick",
            "pluck");

    /** Instruments that are pure tones to us. */
    private static final Set<String> BLOWN = Set.of(
            "flute",
            "trumpet",
            "saxophone",
            "sax",
            "clarinet",
            "horn",
            "brass",
            "oboe",
            "bassoon",
            "recorder",
            "pan pipes",
            "bagpipes",
            "harmonica",
            "trombone",
            "tuba",
            "french horn",
            "didgeridoo",
            "ocarina",
            "theremin");

    private final JsonMapper mapper;

    SoundJson(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** Return the fields; none where the words say nothing of sound. */
    ObjectNode of(List<Meaning> named) {
        ObjectNode audio = mapper.createObjectNode();
        if (named.stream().noneMatch(m -> HEARD.contains(m.domain()))) {
            return audio;
        }
        NeutralJson.single(audio, "mood", NeutralJson.of(named, Domain.MOOD));
        NeutralJson.single(audio, "presence", NeutralJson.of(named, Domain.PRESENCE));
        NeutralJson.single(audio, "genre", NeutralJson.of(named, Domain.MUSIC));
        NeutralJson.single(audio, "key", NeutralJson.of(named, Domain.KEY));
        NeutralJson.single(audio, "tempo", NeutralJson.of(named, Domain.TEMPO));
        if (NeutralJson.of(named, Domain.PRESENCE).anyMatch(m -> m.value().equals("silence"))) {
            audio.put("silent", true);
        }
        NeutralJson.of(named, Domain.TEMPO)
                .filter(m -> m.amount() > 1)
                .findFirst()
                .ifPresent(m -> audio.put("tempo_bpm", m.amount()));
        List<Meaning> sounds = sounds(named);
        sounds.stream()
                .filter(m -> m.domain() == Domain.SOUND && m.amount() > 1)
                .findFirst()
                .ifPresent(m -> audio.put("freq_hz", m.amount()));
        NeutralJson.list(audio, "sounds", sounds.stream().filter(m -> !isPlayed(m)));
        NeutralJson.list(audio, "instruments", sounds.stream().filter(SoundJson::isPlayed));
        return audio;
    }

    /** Words for sounds that stand side by side name one sound: white noise hiss. */
    private static List<Meaning> sounds(List<Meaning> named) {
        List<Meaning> sounds = new ArrayList<>();
        int end = -2;
        for (Meaning meaning : Stream.of(Domain.SOUND, Domain.EFFECT, Domain.VOICE)
                .flatMap(d -> NeutralJson.of(named, d))
                .sorted((a, b) -> Integer.compare(a.span().start(), b.span().start()))
                .toList()) {
            if (meaning.span().start() > end + 1) {
                sounds.add(maker(named, meaning).map(meaning::read).orElse(meaning));
            }
            end = Math.max(end, meaning.span().end());
        }
        return sounds;
    }

    /** What makes the sound is part of its name where it stands before it: gulls crying. */
    private static Optional<Reading> maker(List<Meaning> named, Meaning sound) {
        String name = sound.reading().name();
        return named.stream()
                .filter(m -> MAKERS.contains(m.domain()))
                .filter(m -> m.span().end() + 1 == sound.span().start())
                .findFirst()
                .map(m -> Reading.of(m.reading().name() + " " + name));
    }

    private static boolean isPlayed(Meaning meaning) {
        String name = meaning.reading().name();
        return meaning.domain() == Domain.SOUND
                && !RUNG.contains(name)
                && !RUNG.contains(name.replaceFirst("s$", ""))
                && (PLAYED.contains(meaning.value()) || BLOWN.contains(name) || name.endsWith("guitar"));
    }
}
