package org.plansite.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes plans of the genre: a notice and a plan of six to eight chapters, with about ten actions of numbered tasks, each
 * closed by a bracket with the responsible bodies, and about ten columns.
 */
final class PlanWriter {
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final List<String> COLUMN_ENDS = List.of("重点项目", "重点工程", "专项行动", "");

    private final Dice dice;
    private final SharedVocabulary vocabulary;
    private final Level level;
    private final List<Field> fields;
    private final String issuer;
    private final String title;
    private final Composer composer;
    private final Targets targets;
    private final List<String> zones;
    private final LocalNames names;
    private final StringBuilder text = new StringBuilder();
    private int chapter;
    private int section;
    private int column;

    private PlanWriter(Dice dice, SharedVocabulary vocabulary) {
        this.dice = dice;
        this.vocabulary = vocabulary;
        this.level = dice.any(List.of(
                Level.DISTRICT, Level.DISTRICT, Level.DISTRICT, Level.CITY, Level.CITY, Level.COUNTY, Level.PROVINCE));
        List<String> topic = dice.any(WordLists.table("topics.txt"));
        this.fields = fields(WordLists.words(topic.get(2)));
        this.zones = dice.shuffled(vocabulary.zones()).subList(0, 2);
        this.names = new LocalNames(dice, fields);
        NameMaker maker = new NameMaker(dice);
        String above = level == Level.PROVINCE ? level.above() : maker.name() + level.above();
        String place = maker.name() + level.word();
        String whole = level == Level.CITY || level == Level.PROVINCE ? place : above + place;
        this.issuer = whole + "人民政府";
        this.title = whole + topic.get(0) + topic.get(1);
        this.composer = new Composer(dice, withOthers(fields), own(topic, above, place));
        this.targets = new Targets(dice, vocabulary.indicators());
    }

    /** The plan with a number in the row that a seed begins. */
    static SyntheticPlan write(long seed, int number, SharedVocabulary vocabulary) {
        PlanWriter writer = new PlanWriter(new Dice(seed, number), vocabulary);
        writer.write();
        return new SyntheticPlan("plan-" + number, writer.text.toString());
    }

    /** The names that the plan with a number alone prints. */
    static LocalNames names(long seed, int number, SharedVocabulary vocabulary) {
        return new PlanWriter(new Dice(seed, number), vocabulary).names;
    }

    private List<Field> fields(List<String> names) {
        List<Field> known = Field.all();
        int count = Math.min(names.size(), dice.between(9, 11));
        int sure = 4;
        List<String> chosen = new ArrayList<>(names.subList(0, sure));
        chosen.addAll(dice.shuffled(names.subList(sure, names.size())).subList(0, count - sure));
        return chosen.stream()
                .map(name -> known.stream()
                        .filter(field -> field.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no field " + name)))
                .toList();
    }

    private static List<Field> withOthers(List<Field> fields) {
        return Stream.concat(
                        fields.stream(), Field.all().stream().filter(field -> !fields.contains(field)))
                .toList();
    }

    private Map<String, List<String>> own(List<String> topic, String above, String place) {
        Map<String, List<String>> own = new LinkedHashMap<>(names.lists());
        own.put("zone", zones);
        own.put("city", List.of(above));
        own.put("place", List.of(place));
        own.put("level-name", List.of(level.word()));
        own.put("kind", List.of(topic.get(1)));
        own.put("topic", List.of(topic.get(0) + topic.get(1)));
        own.put("topic-title", List.of(topic.get(0)));
        return own;
    }

    private void write() {
        notice();
        general();
        goals();
        actions();
        if (dice.chance(60)) {
            measures(dice.any(List.of("区域协同", "对外合作", "开放合作")), "safeguard", dice.between(2, 4));
        }
        measures(dice.any(List.of("保障措施", "政策保障", "支撑体系")), "safeguard", dice.between(4, 6));
        measures("组织实施", "duty", 3);
        if (dice.chance(25)) {
            chapter("附则");
            line("本文件自印发之日起施行，由" + vocabulary.body(level, fields.get(0).list("bodies").get(0)) + "负责解释。");
        }
    }

    private void notice() {
        line(issuer + "关于印发" + title + "的通知");
        line("");
        line(vocabulary.collectives(level).get(0) + "，各委局，各有关单位：");
        line("现将《" + title + "》印发给你们，请结合实际认真贯彻执行。");
        line("");
        line(issuer);
        line(dice.between(2021, 2024) + "年" + dice.between(1, 12) + "月" + dice.between(1, 28) + "日");
        line("（此件公开发布）");
        line(title);
        line("");
        line(composer.compose("purpose"));
    }

    private void general() {
        chapter("总体要求");
        section("指导思想");
        line(composer.compose("guidance"));
        section(dice.any(List.of("工作原则", "基本原则")));
        for (int i = dice.between(4, 6); i > 0; i--) {
            composer.turnTo(dice.below(fields.size()));
            line("——" + composer.compose("principle"));
        }
    }

    private void goals() {
        chapter(dice.any(List.of("主要目标", "发展目标", "工作目标")));
        goal("vision", true);
        goal("vision-later", false);
    }

    private void goal(String vision, boolean near) {
        composer.turnTo(dice.below(fields.size()));
        List<Field> some = dice.shuffled(fields).subList(0, dice.between(3, 5));
        line(composer.compose(vision) + targets.overview(some, near));
    }

    private void actions() {
        chapter(dice.any(List.of("重点任务", "主要任务", "重点行动")));
        line(composer.compose("lead"));
        for (int i = 0; i < fields.size(); i++) {
            composer.turnTo(i);
            action(fields.get(i));
        }
    }

    private void action(Field field) {
        String name = dice.any(field.list("actions")) + dice.any(List.of("行动", "工程", "", "行动"));
        section(name);
        line(composer.compose("lead"));
        int tasks = dice.between(4, 6);
        int columnBehind = dice.chance(75) ? tasks : dice.between(1, tasks);
        for (int task = 1; task <= tasks; task++) {
            line(task + "." + composer.compose("title") + "。" + words(field) + bracket(field));
            if (task == columnBehind && dice.chance(95)) {
                column(name);
            }
        }
    }

    private String words(Field field) {
        StringBuilder words = new StringBuilder();
        for (int i = dice.between(7, 15); i > 0; i--) {
            words.append(composer.compose("sentence"));
        }
        if (dice.chance(45)) {
            words.append(targets.sentence(field, true));
        }
        if (dice.chance(12)) {
            words.append(targets.sentence(field, false));
        }
        return words.toString();
    }

    private void column(String action) {
        column++;
        line("专栏" + column + (dice.chance(50) ? " " : "：") + action + dice.any(COLUMN_ENDS));
        if (dice.chance(30)) {
            line(composer.compose("intro"));
        }
        int items = dice.between(4, 7);
        for (int item = 1; item <= items; item++) {
            String further = dice.chance(70) ? composer.compose("sentence") : "";
            line(item + "." + composer.compose("item") + further);
        }
        line("");
        line("");
    }

    private void measures(String name, String patterns, int sections) {
        chapter(name);
        for (int i = 0; i < sections; i++) {
            int field = dice.below(fields.size());
            composer.turnTo(field);
            section(composer.compose("push") + composer.compose("objects") + composer.compose("suffix"));
            StringBuilder words = new StringBuilder();
            for (int sentence = dice.between(4, 9); sentence > 0; sentence--) {
                words.append(composer.compose(dice.chance(60) ? patterns : "sentence"));
            }
            line(words + bracket(fields.get(field)));
        }
    }

    /** {@code （区能源科、区财政局，各街镇）}: bodies of the field first, then others, then a collective. */
    private String bracket(Field field) {
        List<String> own = field.list("bodies");
        List<String> functions = new ArrayList<>(own.subList(0, dice.between(1, 2)));
        functions.addAll(dice.shuffled(own.subList(2, own.size())).subList(0, dice.between(0, own.size() - 2)));
        for (int i = dice.between(0, 4); i > 0; i--) {
            functions.add(dice.frequent(vocabulary.functions()));
        }
        List<String> names = new ArrayList<>();
        functions.stream().distinct().forEach(function -> names.add(vocabulary.body(level, function)));
        if (dice.chance(20)) {
            names.add(dice.any(zones));
        }
        if (dice.chance(12)) {
            names.add(dice.any(vocabulary.enterprises()));
        }
        String collective = dice.chance(80) ? "，" + dice.frequent(vocabulary.collectives(level)) : "";
        return "（" + String.join("、", names) + collective + "）";
    }

    private void chapter(String name) {
        chapter++;
        section = 0;
        line(numeral(chapter) + "、" + name);
    }

    private void section(String name) {
        section++;
        line("（" + numeral(section) + "）" + name);
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    /** 1 to 19. */
    private static String numeral(int number) {
        String ones = number % 10 == 0 ? "" : NUMERALS.substring(number % 10 - 1, number % 10);
        return number < 10 ? ones : "十" + ones;
    }
}
