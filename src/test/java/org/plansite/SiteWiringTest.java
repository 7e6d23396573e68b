package org.plansite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** {@code mvn site} alone compiles the tool, lets it build the site, and adds the maintainers' part under tool/. */
class SiteWiringTest {
    private final XPath xpath = XPathFactory.newInstance().newXPath();
    private Document pom;

    @BeforeEach
    void readPom() throws IOException, SAXException, ParserConfigurationException {
        pom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("pom.xml").toFile());
    }

    @Test
    void compilesAndThenBuildsBeforeTheSitePlugin() throws XPathExpressionException {
        assertThat(texts("/project/build/plugins/plugin/executions/execution[phase='pre-site']/goals/goal"))
                .containsExactly("resources", "compile", "run");
    }

    @Test
    void theToolWritesTheSite() throws XPathExpressionException {
        assertThat(texts("//execution[id='build-site']//java/@classname")).containsExactly("org.plansite.Main");
        assertThat(texts("//execution[id='build-site']//java/arg/@value"))
                .containsExactly(
                        "build",
                        "--content",
                        "content",
                        "--templates",
                        "templates",
                        "--output",
                        "target/site",
                        "--manual",
                        "tool/index.html");
    }

    @Test
    void theMaintainersPartStandsUnderTool() throws XPathExpressionException {
        assertThat(texts("/project/reporting/outputDirectory")).containsExactly("${project.build.directory}/site/tool");
        assertThat(texts("/project/reporting/plugins/plugin/artifactId"))
                .containsExactly(
                        "maven-project-info-reports-plugin", "maven-plugin-report-plugin", "maven-javadoc-plugin");
        assertThat(Path.of("src/site/site.xml")).exists();
        assertThat(Path.of("src/site/markdown/index.md")).exists();
    }

    private List<String> texts(String path) throws XPathExpressionException {
        NodeList found = (NodeList) xpath.evaluate(path, pom, XPathConstants.NODESET);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent())
                .toList();
    }
}
