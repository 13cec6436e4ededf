# The comparison, its outcomes and related posts, written while the site is built. Needs Node and the package treatment-compare.

require 'fileutils'
require 'open3'

module TreatmentCompare
  NAME = 'ketamine-vs-antidepressants'

  def self.package(site)
    ENV['TREATMENT_COMPARE'] || File.join(site.source, 'node_modules', 'treatment-compare')
  end

  # Runs the command, and stops the build where it fails.
  def self.run(site, *words)
    command = ['node', File.join(package(site), 'dist', 'cli', 'treatment-compare.js'), *words, '--quiet']
    output, errors, status = Open3.capture3(*command)
    raise "treatment-compare #{words.join(' ')}: #{errors}" unless status.success?

    output.force_encoding('UTF-8')
  end

  # What kramdown is to leave as it is.
  def self.prerender(context, *options)
    "{::nomarkdown}\n#{run(context.registers[:site], 'prerender', NAME, *options)}{:/nomarkdown}\n"
  end

  # {% treatment_compare %}
  class Comparison < Liquid::Tag
    def render(context)
      TreatmentCompare.prerender(context, '--heading-level', '1')
    end
  end

  # {% outcome_chart response %}
  class Chart < Liquid::Tag
    def initialize(tag_name, outcome, tokens)
      super
      @outcome = outcome.strip
    end

    def render(context)
      TreatmentCompare.prerender(context, '--outcome', @outcome)
    end
  end
end

Liquid::Template.register_tag('treatment_compare', TreatmentCompare::Comparison)
Liquid::Template.register_tag('outcome_chart', TreatmentCompare::Chart)

Jekyll::Hooks.register :site, :post_write do |site|
  %w[enhance.js elements/related-posts.js].each do |script|
    FileUtils.cp(File.join(TreatmentCompare.package(site), 'dist', script), site.dest)
  end
  TreatmentCompare.run(site, 'related', site.dest, '--site', site.config['url'],
                       '--include', 'posts/**', '--out', File.join(site.dest, 'related'))
end
