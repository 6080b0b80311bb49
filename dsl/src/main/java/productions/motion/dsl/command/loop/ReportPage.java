package productions.motion.dsl.command.loop;

import java.util.List;
import java.util.Locale;
import productions.motion.loop.Coverage;
import productions.motion.loop.LoopState;

/** A page that needs nothing but itself: charts as SVG, each with its numbers in words beside it. */
final class ReportPage {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 180;
    private static final String STYLE =
            "body{font:16px/1.5 system-ui,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem;"
                    + "color:#1c1c22;background:#fff}table{border-collapse:collapse}td,th{padding:.2rem .8rem .2rem 0;text-align:left}"
                    + "td.n{text-align:right}svg{width:100%;height:auto}.bar{fill:#2a6f97}.line{fill:none;stroke:#2a6f97;stroke-width:2}"
                    + "text{font:12px system-ui,sans-serif;fill:#555}meter{width:10rem}"
                    + "@media(prefers-color-scheme:dark){body{color:#eee;background:#16161a}.bar{fill:#61a5c2}.line{stroke:#61a5c2}text{fill:#aaa}}";

    private final History history;
    private final StringBuilder html = new StringBuilder(20_000);

    ReportPage(History history) {
        this.history = history;
    }

    String html() {
        html.append("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Loops</title><style>")
                .append(STYLE)
                .append("</style><h1>Loops</h1>");
        loops();
        heading("New entries per 100 runs");
        List<Long> news = history.perHundred();
        if (news.isEmpty()) {
            html.append("<p>No run was taken in yet.</p>");
        } else {
            bars(news);
            html.append("<p>").append(escaped(told(news))).append("</p>");
        }
        heading("Cells of color covered");
        curve(history.coverage());
        heading("Coverage now");
        coverage();
        return html.append("</html>\n").toString();
    }

    private void loops() {
        html.append("<table><tr><th>loop<th>runs<th>good<th>failed<th>new<th>last");
        for (LoopState s : history.loops()) {
            html.append("<tr><td>").append(escaped(s.name()));
            number(s.runs());
            number(s.good());
            number(s.failed());
            number(s.discovered());
            html.append("<td>").append(s.last());
        }
        html.append("</table>");
    }

    private String told(List<Long> news) {
        String numbers = String.join(", ", news.stream().map(String::valueOf).toList());
        return "Each hundred runs after the other found: " + numbers + ". The last has " + history.lastHundred()
                + " runs so far.";
    }

    private void bars(List<Long> values) {
        long most = Math.max(1, values.stream().mapToLong(v -> v).max().orElse(1));
        double step = (double) WIDTH / values.size();
        open("Bars: new entries per 100 runs");
        for (int i = 0; i < values.size(); i++) {
            double height = (double) HEIGHT * values.get(i) / most;
            html.append(String.format(
                    Locale.ROOT,
                    "<rect class=\"bar\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"><title>runs %d to %d: %d</title></rect>",
                    i * step + step * 0.1,
                    HEIGHT - height,
                    step * 0.8,
                    height,
                    100 * i + 1,
                    100 * (i + 1),
                    values.get(i)));
        }
        html.append("<text x=\"0\" y=\"")
                .append(HEIGHT + 16)
                .append("\">most: ")
                .append(most)
                .append("</text></svg>");
    }

    private void curve(List<Double> shares) {
        open("Line: share of the cells of color that were met");
        html.append("<polyline class=\"line\" points=\"0,").append(HEIGHT);
        for (int i = 0; i < shares.size(); i++) {
            html.append(String.format(
                    Locale.ROOT, " %.1f,%.1f", (double) WIDTH * (i + 1) / shares.size(), HEIGHT * (1 - shares.get(i))));
        }
        double now = shares.isEmpty() ? 0 : shares.get(shares.size() - 1);
        html.append("\"/><text x=\"0\" y=\"").append(HEIGHT + 16).append("\">");
        html.append(String.format(Locale.ROOT, "now %.1f %% of %d</text></svg>", 100 * now, Coverage.CELLS));
    }

    private void coverage() {
        html.append("<table>");
        for (Coverage.Line line : history.lines()) {
            html.append("<tr><td>").append(escaped(line.what()));
            html.append("<td><meter max=\"")
                    .append(line.reachable())
                    .append("\" value=\"")
                    .append(line.covered())
                    .append("\"></meter>");
            html.append("<td class=\"n\">")
                    .append(line.covered())
                    .append(" of ")
                    .append(line.reachable());
            html.append("<td>")
                    .append(escaped(
                            String.join(", ", line.thinnest().stream().limit(3).toList())));
        }
        html.append("</table>");
    }

    private void heading(String text) {
        html.append("<h2>").append(text).append("</h2>");
    }

    private void number(long value) {
        html.append("<td class=\"n\">").append(value);
    }

    private void open(String label) {
        html.append("<svg role=\"img\" aria-label=\"")
                .append(label)
                .append("\" viewBox=\"0 0 ")
                .append(WIDTH);
        html.append(' ').append(HEIGHT + 20).append("\">");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
