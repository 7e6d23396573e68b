package org.plansite.pages;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.plansite.site.Addresses;
import org.plansite.site.Fingerprint;
import org.plansite.site.Language;
import org.plansite.site.Messages;
import org.plansite.site.Page;
import org.plansite.site.Site;

/** What every page of a language carries around its own model. */
final class PageFrame {
    private final Site site;
    private final Messages messages;
    private final LocalWords words;
    private final LanguageMarks marks;
    private final Assets assets;
    private final Map<Language, Messages> otherLanguages = new LinkedHashMap<>();
    private final Set<String> translated;
    private final BiFunction<Page, String, String> data;
    private final boolean hasChanges;
    private final Fingerprint common;

    PageFrame(Site site, Language language, Assets assets, BiFunction<Page, String, String> data) {
        this.site = site;
        this.assets = assets;
        this.data = data;
        messages = Messages.of(language.code());
        words = new LocalWords(language, messages);
        marks = new LanguageMarks(messages.text("language.tag").orElseThrow(), language.isPlans());
        site.languages().stream()
                .filter(other -> !other.equals(language))
                .forEach(other -> otherLanguages.put(other, Messages.of(other.code())));
        translated = site.pages().stream()
                .filter(page -> !page.language().equals(language))
                .map(Page::address)
                .collect(Collectors.toUnmodifiableSet());
        hasChanges = site.pages().stream().anyMatch(page -> page.address().equals(Addresses.changes()));
        common = Fingerprint.of(site.settings(), site.languages(), site.navigation(), hasChanges, assets.paths());
    }

    /**
     * A page in another language.
     *
     * @param code of the language
     * @param name in that language
     */
    public record Translation(String code, String name, String link) {}

    /** Everything {@link #variables} is made of. */
    Fingerprint basis(Page page) {
        Fingerprint place = Fingerprint.of(
                common,
                page.address(),
                page.template(),
                page.section(),
                page.language(),
                translated.contains(page.address()));
        return page.shown()
                .basis()
                .map(basis -> Fingerprint.of(place, basis))
                .orElseGet(() -> Fingerprint.of(place, page.placement(), page.model(), data.apply(page, "")));
    }

    /** The variables a template sees. */
    Map<String, Object> variables(Page page) {
        RelativeLink link = RelativeLink.from(page.address());
        RelativeLink file = RelativeLink.from(page.path());
        Map<String, Object> variables = new HashMap<>();
        variables.put("page", page.model());
        variables.put("address", page.address());
        variables.put("section", page.section());
        variables.put("title", site.settings().title(page.language()));
        variables.put(
                "translatedTitle",
                site.settings().translatedTitles().containsKey(page.language().code()));
        variables.put("navigation", navigation(page));
        variables.put("translations", translations(page, file));
        variables.put("severalPlans", site.isLibrary() && !page.placement().isInLibrary());
        page.placement().plan().ifPresent(plan -> variables.put("ofPlan", plan));
        page.ofAllPlans().ifPresent(other -> variables.put("otherPlans", link.to(other)));
        variables.put("msg", (TemplateMethodModelEx) this::message);
        variables.put("patterns", (TemplateMethodModelEx)
                arguments -> patterns(arguments.get(0).toString()));
        variables.put("cite", (TemplateMethodModelEx)
                arguments -> words.citation(arguments.get(0).toString()));
        variables.put("date", (TemplateMethodModelEx)
                arguments -> words.date(arguments.get(0).toString()));
        variables.put("link", (TemplateMethodModelEx)
                arguments -> link.to(page.placement().of(arguments.get(0).toString())));
        variables.put("file", (TemplateMethodModelEx) arguments ->
                file.to(published(page.placement().of(arguments.get(0).toString()))));
        variables.put("zh", marks.ofPlan());
        variables.put("ours", marks.ofInterface());
        variables.put("phrase", (TemplateMethodModelEx) arguments -> marks.phrase(message(arguments)));
        variables.put("foreign", (TemplateMethodModelEx)
                arguments -> marks.foreign(arguments.get(0).toString()));
        variables.put("cited", (TemplateMethodModelEx)
                arguments -> marks.phrase(words.citation(arguments.get(0).toString())));
        variables.put("data", (TemplateMethodModelEx) arguments ->
                LanguageMarks.markup(data.apply(page, arguments.get(0).toString())));
        if (hasChanges) {
            variables.put("changes", Addresses.changes());
        }
        site.settings().manual().ifPresent(manual -> variables.put("manual", manual));
        canonical(page).ifPresent(address -> variables.put("canonical", address));
        return variables;
    }

    /** The entries of the bar, where they lead from a page. */
    private List<Site.Entry> navigation(Page page) {
        return site.navigation().stream()
                .map(entry -> new Site.Entry(entry.section(), page.placement().of(entry.address())))
                .toList();
    }

    private Optional<String> canonical(Page page) {
        return site.settings().baseAddress().map(base -> base + page.path());
    }

    private List<Translation> translations(Page page, RelativeLink file) {
        String address = translated.contains(page.address()) ? page.address() : "index.html";
        List<Translation> translations = new ArrayList<>();
        otherLanguages.forEach((other, words) -> translations.add(new Translation(
                words.text("language.tag").orElseThrow(),
                words.text("language.name").orElseThrow(),
                file.to(other.folder() + address))));
        return translations;
    }

    /** A message; an argument that is a list fills one gap with each of its members. */
    private String message(List<?> arguments) throws TemplateModelException {
        List<String> gaps = new ArrayList<>();
        for (Object argument : arguments.subList(1, arguments.size())) {
            if (argument instanceof TemplateSequenceModel list) {
                for (int i = 0; i < list.size(); i++) {
                    gaps.add(list.get(i).toString());
                }
            } else {
                gaps.add(argument.toString());
            }
        }
        String key = arguments.get(0).toString();
        return messages.text(key, gaps.toArray())
                .orElseThrow(() -> new TemplateModelException("there is no message " + key));
    }

    /** The messages whose keys begin so, sorted, gaps unfilled: for scripts that fill them. */
    private SortedMap<String, String> patterns(String prefix) {
        SortedMap<String, String> patterns = new TreeMap<>(messages.patterns());
        patterns.keySet().removeIf(key -> !key.startsWith(prefix));
        return patterns;
    }

    /** The path of a file in the site, of an asset with its hash. */
    private String published(String path) throws AssetMissingException {
        return Assets.isAsset(path) ? assets.published(path).orElseThrow(() -> new AssetMissingException(path)) : path;
    }
}
