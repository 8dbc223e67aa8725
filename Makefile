# board     draws Sites/xuelinyuan into Renders/, after installing and building what that needs
# test      all tests, after installing what they need
# install   puts yuan under PREFIX (default /usr/local)
# renders   draws the boards of all samples in all templates, and small previews of them
# sweep     draws both samples on every sheet, theme and language, and looks at each document
# format    formats the Swift sources; check: format, build and tests, all that CI asks
# fuzz      reads texts with faults that reach new code for a minute, with checks for memory faults
# oracles   reckons the test tables anew with shapely; bench: measures speed beside references

PREFIX ?= /usr/local
RELEASE = swift build -c release --static-swift-stdlib --product yuan
YUAN = .build/release/yuan

LIBRARIES = g++ make pkg-config libgeos-dev libproj-dev libcairo2-dev libpango1.0-dev \
  libpng-dev libjpeg62-turbo-dev libqrencode-dev libdeflate-dev libsimdjson-dev \
  fonts-noto-cjk fonts-lxgw-wenkai
TEST_TOOLS = poppler-utils qpdf gdal-bin

.PHONY: kinds board build test check format renders sweep install oracles bench fuzz libraries \
  test-tools render-tools

board: build
	$(YUAN) board Sites/xuelinyuan

build: libraries
	$(RELEASE)

test: libraries test-tools
	swift test

check: libraries test-tools
	swift format lint --strict --recursive Package.swift Sources Tests Benchmarks Fuzz
	swift test

format:
	swift format --in-place --recursive Package.swift Sources Tests Benchmarks Fuzz

renders: build render-tools
	for site in xuelinyuan hetaiyuan; do \
	  for template in consult compare brief; do \
	    $(YUAN) board Sites/$$site --template $$template --format pdf && \
	    $(YUAN) board Sites/$$site --template $$template --format png --output Renders/$$site/preview \
	      --dpi $$(test $$template = brief && echo 96 || echo 48) || exit 1; \
	  done; \
	  $(YUAN) board Sites/$$site --option option-a --language en --format png --dpi 48 \
	    --output Renders/$$site/preview/en || exit 1; \
	  pngquant --force --ext .png --strip 128 Renders/$$site/preview/*.png \
	    Renders/$$site/preview/en/*.png || exit 1; \
	done

sweep: build test-tools
	python3 Tools/sweep.py $(YUAN) Sites/xuelinyuan Sites/hetaiyuan

install: build
	install -D -m 755 $(YUAN) $(DESTDIR)$(PREFIX)/bin/yuan

kinds: build
	$(YUAN) kinds --format markdown > Documentation/Kinds.md

fuzz: libraries
	swift build --package-path Fuzz -c release --scratch-path .build/fuzz --sanitize address \
	  -Xswiftc -parse-as-library -Xswiftc -sanitize=fuzzer -Xcxx -fsanitize=fuzzer-no-link
	sh Fuzz/run.sh 60

oracles:
	python3 Tests/Oracles/areas.py
	python3 Tests/Oracles/planes.py
	python3 Tests/Oracles/access.py
	python3 Tests/Oracles/isovists.py
	python3 Tests/Oracles/sun.py

bench: build
	$(MAKE) -C Benchmarks

libraries:
	@sh Tools/install-packages.sh $(LIBRARIES)

render-tools:
	@sh Tools/install-packages.sh pngquant

test-tools:
	@sh Tools/install-packages.sh $(TEST_TOOLS)
