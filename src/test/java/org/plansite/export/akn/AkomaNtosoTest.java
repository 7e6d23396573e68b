package org.plansite.export.akn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plansite.analysis.BinhaiPlan;
import org.plansite.plan.Citation;
import org.plansite.plan.Passage;
import org.plansite.plan.Plan;
import org.plansite.plan.Responsibility;
import org.plansite.plan.Sentence;
import org.plansite.plan.Sentence.Role;
import org.plansite.plan.Unit;
import org.plansite.plan.UnitId;
import org.plansite.plan.UnitKind;
import org.plansite.site.PlanFixture;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The plan in Akoma Ntoso is valid, complete to the character, and its ids and names are those of the standard. */
class AkomaNtosoTest {
    private static final Path SCHEMA = Path.of("src/test/resources/schemas/akoma-ntoso/akomantoso30.xsd");
    private static final Document BINHAI = read(BinhaiPlan.plan());

    static Stream<Plan> plans() {
        return Stream.of(BinhaiPlan.plan(), PlanFixture.plan());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void isValidByTheSchemaOfOasis(Plan plan) throws SAXException {
        Schema schema =
                SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(SCHEMA.toFile());
        assertThatCode(() -> schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(write(plan)))))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void holdsEveryLineOfThePlanToTheCharacter(Plan plan) {
        List<String> lines = new ArrayList<>();
        for (Unit unit : plan.outline().units()) {
            if (unit.kind() != UnitKind.NOTICE) {
                lines.add(heading(unit));
            }
            unit.paragraphs().stream()
                    .map(paragraph -> paragraph.sentences().stream()
                            .filter(sentence -> sentence.role() != Role.TITLE)
                            .map(Sentence::text)
                            .collect(Collectors.joining()))
                    .filter(line -> !line.isEmpty())
                    .forEach(lines::add);
        }
        assertThat(lines(read(plan))).isEqualTo(lines);
    }

    @Test
    void saysWhatTheSourceSays() throws IOException {
        String source = Files.readString(Path.of("content/plans/binhai-2023/source.txt"));
        assertThat(withoutSpace(String.join("", lines(BINHAI)))).isEqualTo(withoutSpace(source));
    }

    @Test
    void aUnitIsFoundByItsId() {
        assertThat(words("chp_3__sec_2__para_1__heading")).isEqualTo("大力发展可再生能源。");
        assertThat(byId("chp_3__sec_2__para_1").getTagName()).isEqualTo("paragraph");
        assertThat(byId("chp_3__sec_6").getElementsByTagName("num").item(0).getTextContent())
                .isEqualTo("（6）");
        assertThat(words("chp_3__sec_6__heading")).isEqualTo(" 碳汇能力巩固提升行动");
        assertThat(words("chp_1__sec_2__indent_1__heading")).isEqualTo("突出定位、绿色发展。");
        assertThat(words("chp_3__sec_3__hcontainer_4__point_1__heading")).isEqualTo("汽车行业节能改造。");
        assertThat(words("chp_3__sec_1__hcontainer_1__point_2__point_1__heading"))
                .isEqualTo("中国信创谷。");
    }

    @Test
    void aColumnStandsWhereThePlanPrintsIt() {
        assertThat(children("chp_3__sec_1"))
                .containsExactly(
                        "chp_3__sec_1__heading",
                        "chp_3__sec_1__intro",
                        "chp_3__sec_1__para_1",
                        "chp_3__sec_1__hcontainer_1",
                        "chp_3__sec_1__para_2",
                        "chp_3__sec_1__para_3",
                        "chp_3__sec_1__para_4",
                        "chp_3__sec_1__para_5",
                        "chp_3__sec_1__hcontainer_2");
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyIdIsItsParentsWithItsOwnPart(Plan plan) {
        List<String> ids = new ArrayList<>();
        for (Element element : elements(read(plan), "*")) {
            if (!element.hasAttribute("eId") || isIn(element, "meta")) {
                continue;
            }
            String id = element.getAttribute("eId");
            ids.add(id);
            String above = idAbove(element);
            assertThat(id)
                    .matches("([a-z0-9]+(_[0-9]+)?)(__[a-z]+(_[0-9]+)?)*")
                    .startsWith(above.isEmpty() ? "" : above + "__");
        }
        assertThat(ids).hasSizeGreaterThan(20).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everySentenceHasAnElementWithItsCitation(Plan plan) {
        List<String> expected = plan.outline().units().stream()
                .flatMap(unit -> unit.sentences().stream()
                        .map(sentence -> unit.citation() + " 第" + sentence.number() + "句 " + sentence.text()))
                .toList();
        List<String> found = elements(read(plan), "*").stream()
                .filter(element -> element.hasAttribute("title"))
                .map(element -> element.getAttribute("title") + " "
                        + element.getTextContent().strip())
                .toList();
        assertThat(found).isEqualTo(expected.stream().map(String::strip).toList());
    }

    @Test
    void theBracketNamesItsBodiesInOrder() {
        Unit unit = BinhaiPlan.plan().outline().unit(new UnitId("3.2.1"));
        List<String> printed = BinhaiPlan.plan().facts().responsibilities().stream()
                .filter(Responsibility::isDirect)
                .filter(each -> each.unit().equals(unit.id()))
                .map(Responsibility::printed)
                .map(Passage::words)
                .toList();
        Element bracket = inline("responsibility").stream()
                .filter(each -> each.getAttribute("eId").startsWith("chp_3__sec_2__para_1__"))
                .findFirst()
                .orElseThrow();
        assertThat(printed).isNotEmpty();
        assertThat(named(bracket)).isEqualTo(printed);
    }

    @Test
    void everyNameInABracketIsMarkedOnceAndNoOther() {
        long printed = BinhaiPlan.plan().facts().responsibilities().stream()
                .filter(Responsibility::isDirect)
                .count();
        assertThat(inline("responsibility").stream()
                        .mapToLong(each -> named(each).size())
                        .sum())
                .isEqualTo(printed);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyReferenceLeadsToAName(Plan plan) {
        Document document = read(plan);
        Map<String, String> names = elements(document, "*").stream()
                .filter(element -> element.getTagName().matches("TLC.*|original"))
                .collect(Collectors.toMap(
                        element -> "#" + element.getAttribute("eId"), element -> element.getAttribute("showAs")));
        assertThat(names.values()).doesNotContain("");
        List<String> used = new ArrayList<>();
        for (Element element : elements(document, "*")) {
            for (String attribute : List.of("refersTo", "source", "as")) {
                if (element.hasAttribute(attribute)) {
                    used.add(element.getAttribute(attribute));
                }
            }
            if (element.getTagName().equals("FRBRauthor")) {
                used.add(element.getAttribute("href"));
            }
        }
        assertThat(names.keySet())
                .containsExactlyInAnyOrderElementsOf(used.stream().distinct().toList());
    }

    @Test
    void aCollectiveIsNoOrganization() {
        assertThat(elements(BINHAI, "entity"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.getAttribute("refersTo")).startsWith("#concept_"));
        assertThat(elements(BINHAI, "organization"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.getAttribute("refersTo")).startsWith("#org_"));
    }

    @Test
    void onlyThePlanItselfHasAnAddressAmongTheDocumentsItNames() {
        assertThat(elements(BINHAI, "ref"))
                .extracting(each -> each.getAttribute("href"))
                .containsOnly("/akn/cn/doc/plan/binhai-xinqu-renmin-zhengfu/2023-07-22/binhai-2023");
        long cited = BinhaiPlan.plan().facts().citations().stream()
                .filter(each -> each.kind() != Citation.Kind.SELF)
                .count();
        assertThat(inline("citedDocument")).hasSize((int) cited);
    }

    @Test
    void isIdentifiedAsWorkExpressionAndManifestation() {
        String work = "/akn/cn/doc/plan/binhai-xinqu-renmin-zhengfu/2023-07-22/binhai-2023";
        assertThat(values("FRBRuri")).containsExactly(work, work + "/zho@2023-07-22", work + "/zho@2023-07-22.akn");
        assertThat(values("FRBRthis"))
                .containsExactly(work + "/!main", work + "/zho@2023-07-22/!main", work + "/zho@2023-07-22/!main.xml");
        assertThat(values("FRBRname")).containsExactly("天津市滨海新区碳达峰实施方案");
        assertThat(elements(BINHAI, "FRBRdate"))
                .extracting(each -> each.getAttribute("date"))
                .containsExactly("2023-07-22", "2023-07-22", "2026-11-22");
        assertThat(elements(BINHAI, "FRBRlanguage"))
                .extracting(each -> each.getAttribute("language"))
                .containsExactly("zho");
    }

    @Test
    void keepsTheHashOfItsSource() {
        assertThat(elements(BINHAI, "premis:messageDigest"))
                .extracting(Node::getTextContent)
                .containsExactly(BinhaiPlan.plan().metadata().sourceSha256());
    }

    @Test
    void marksTheTitleTheIssuerAndTheDateOfTheNotice() {
        assertThat(elements(BINHAI, "docTitle"))
                .extracting(Node::getTextContent)
                .containsExactly("天津市滨海新区碳达峰实施方案");
        assertThat(elements(BINHAI, "docAuthority"))
                .extracting(Node::getTextContent)
                .containsExactly("天津市滨海新区人民政府");
        assertThat(elements(BINHAI, "docDate"))
                .extracting(each -> each.getAttribute("date") + each.getTextContent())
                .containsExactly("2023-07-222023年7月22日");
        assertThat(lines(elements(BINHAI, "preamble").get(0)))
                .singleElement()
                .asString()
                .endsWith("制定本方案。");
    }

    /** A run-in title has its closing mark. */
    private static String heading(Unit unit) {
        String heading = unit.heading();
        boolean closed = unit.sentences().stream()
                .anyMatch(sentence -> sentence.role() == Role.TITLE && !heading.endsWith(sentence.text()));
        return closed ? heading + "。" : heading;
    }

    private static List<String> lines(Document document) {
        return lines(document.getDocumentElement());
    }

    /** A heading with its number, or a paragraph. */
    private static List<String> lines(Element root) {
        List<String> lines = new ArrayList<>();
        String number = "";
        for (Element element : elements(root, "*")) {
            switch (element.getTagName()) {
                case "num" -> number = element.getTextContent();
                case "heading" -> {
                    lines.add(number + element.getTextContent());
                    number = "";
                }
                case "p" -> lines.add(element.getTextContent());
                default -> {}
            }
        }
        return lines;
    }

    private static List<Element> inline(String name) {
        return elements(BINHAI, "inline").stream()
                .filter(each -> each.getAttribute("name").equals(name))
                .toList();
    }

    private static List<String> named(Element sentence) {
        return elements(sentence, "*").stream()
                .filter(each -> each.hasAttribute("refersTo"))
                .map(Node::getTextContent)
                .toList();
    }

    private static List<String> values(String element) {
        return elements(BINHAI, element).stream()
                .map(each -> each.getAttribute("value"))
                .toList();
    }

    private static List<String> children(String id) {
        List<String> ids = new ArrayList<>();
        NodeList children = byId(id).getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element child && child.hasAttribute("eId")) {
                ids.add(child.getAttribute("eId"));
            }
        }
        return ids;
    }

    private static String words(String id) {
        return byId(id).getTextContent();
    }

    private static Element byId(String id) {
        return elements(BINHAI, "*").stream()
                .filter(each -> each.getAttribute("eId").equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + id));
    }

    private static String idAbove(Element element) {
        for (Node above = element.getParentNode(); above instanceof Element parent; above = above.getParentNode()) {
            if (parent.hasAttribute("eId")) {
                return parent.getAttribute("eId");
            }
        }
        return "";
    }

    private static boolean isIn(Element element, String name) {
        for (Node above = element; above instanceof Element parent; above = above.getParentNode()) {
            if (parent.getTagName().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static List<Element> elements(Document document, String name) {
        return elements(document.getDocumentElement(), name);
    }

    private static List<Element> elements(Element root, String name) {
        NodeList nodes = root.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) Objects.requireNonNull(nodes.item(i)));
        }
        return elements;
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("[\\s\\u3000\\uFEFF]", "");
    }

    private static Document read(Plan plan) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(write(plan)));
        } catch (SAXException | ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] write(Plan plan) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            AkomaNtoso.write(plan, "2026-11-22", out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("\r");
        return out.toByteArray();
    }
}
