package org.plansite.fuzz;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Small files that ask for much: time that grows with the square, memory without end, recursion. */
public final class Bombs {
    private Bombs() {}

    /** In YAML. */
    public static Map<String, String> yaml() {
        Map<String, String> bombs = new TreeMap<>();
        bombs.put("aliases", laughs());
        bombs.put("itself", "a: &a [*a]\n");
        bombs.put("merge", "a: &a {b: 1}\nc: {<<: *a}\n");
        bombs.put("tag", "terms: !!javax.script.ScriptEngineManager [!!java.net.URL [\"http://127.0.0.1/\"]]\n");
        bombs.put("deep", "terms: " + "[".repeat(10_000) + "]".repeat(10_000) + "\n");
        bombs.put("deep-keys", "terms: " + "{a: ".repeat(9_000) + "1" + "}".repeat(9_000) + "\n");
        bombs.put("deep-dashes", "terms:\n" + "- ".repeat(15_000) + "x\n");
        bombs.put(
                "deep-lines",
                IntStream.range(0, 1_000).mapToObj(i -> " ".repeat(i) + "a:\n").collect(Collectors.joining()));
        bombs.put("scalar", "terms: \"" + "甲".repeat(10_000_000) + "\"\n");
        bombs.put("line", "terms: \"" + "甲".repeat(50_000) + "\"\n");
        bombs.put("keys", lines("k%d: 1\n", 300_000));
        bombs.put("same-keys", lines("k: 1\n", 300_000));
        bombs.put("flow-keys", lines("terms: {" + "a, ".repeat(10_000) + "}\n", 50));
        bombs.put("items", "terms:\n" + lines("- %d\n", 300_000));
        bombs.put("comment", "#".repeat(39_000) + "\nx: 1\n");
        bombs.put("documents", lines("---\na: 1\n", 100_000));
        bombs.put("anchors", lines("- &a%d x\n", 100_000));
        bombs.put("signs", "terms: [" + "&a x, ".repeat(6_000) + "]\n");
        bombs.put("control", "terms: \"\\u0000\"\n");
        return bombs;
    }

    /** In Markdown. */
    public static Map<String, String> markdown() {
        Map<String, String> bombs = new TreeMap<>();
        for (String each : new String[] {
            ">", "> ", "- ", "*", "**a", "_a", "[", "![", "[a](", "`", "`a", "<", "<a ", "&#", "&amp;", "\\", "(", "（",
            "# ", "::: ", "1. ", "~~~", "]]>", "<!--", "|", "a**b"
        }) {
            bombs.put(each, "# 一、甲\n" + lines(each.repeat(30_000 / each.length()) + "\n", 3));
            bombs.put(each + " lines", "# 一、甲\n" + lines(each + "甲\n", 20_000));
        }
        bombs.put("columns", "# 一、甲\n" + lines("::: 专栏1 甲\n", 20_000));
        return bombs;
    }

    /** In CSV. */
    public static Map<String, String> csv() {
        String header = "indicator,unit,period,value,words,reporter,date,evidence\n";
        Map<String, String> bombs = new TreeMap<>();
        bombs.put("quotes", header + "\"".repeat(39_000) + "\n");
        bombs.put("rows", header + lines("x\n", 500_000));
        bombs.put("columns", "a,".repeat(19_000) + "\n");
        bombs.put("number", header + "penguan-mianji,,2023," + "9".repeat(30_000) + ",x,镇水务站,2023-12-31,y,\n");
        bombs.put("exponent", header + "penguan-mianji,,2023,1e999999999,x,镇水务站,2023-12-31,\n");
        bombs.put("formula", header + "penguan-mianji,,2023,1,\"=cmd|' /C calc'!A0\",镇水务站,2023-12-31,\n");
        bombs.put("huge", "x".repeat(5_000_000));
        bombs.put("zero", header + "penguan-mianji,,2023,1,a\u0000b,镇水务站,2023-12-31,\n");
        bombs.put("script", header + "penguan-mianji,,2023,1,x,镇水务站,2023-12-31,https://user@www.example.org/\n");
        bombs.put("unit", header + "," + "1.".repeat(19_000) + "1,2023,,x,镇水务站,2023-12-31,\n");
        return bombs;
    }

    /** The billion laughs. */
    private static String laughs() {
        StringBuilder text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 10; i++) {
            text.append("a%d: &a%d [".formatted(i, i))
                    .append(("*a" + (i - 1) + ", ").repeat(9))
                    .append("]\n");
        }
        return text.toString();
    }

    private static String lines(String line, int times) {
        return IntStream.range(0, times)
                .mapToObj(i -> line.replace("%d", String.valueOf(i)))
                .collect(Collectors.joining());
    }
}
