# careercoach: a greeting once a day, and completion. Written by `careercoach shell-init bash`.

__careercoach_greeting() {
    # Builtins alone: this runs at every new terminal.
    local IFS=$' \t\n' cache data config profile file folder day seen='' since mark text told='' kind=''
    if [[ -n ${CAREERCOACH_HOME-} ]]; then
        cache=$CAREERCOACH_HOME/cache data=$CAREERCOACH_HOME/data config=$CAREERCOACH_HOME/config
    else
        cache=${XDG_CACHE_HOME:-$HOME/@CACHE@}/careercoach
        data=${XDG_DATA_HOME:-$HOME/@DATA@}/careercoach
        config=${XDG_CONFIG_HOME:-$HOME/@CONFIG@}/careercoach
    fi
    profile=${CAREERCOACH_PROFILE-}
    if [[ -z $profile ]]; then
        [[ -f $config/profile ]] && read -r profile <"$config/profile"
        profile=${profile:-default}
    fi
    file=$cache/next/$profile.txt folder=$data/profiles/$profile
    # The lines are right while their file has the time of the folder of records.
    [[ -f $file && ! $file -nt $folder && ! $file -ot $folder ]] || return 0
    # Bash before 4.2 cannot tell the day without starting a process.
    printf -v day '%(%F)T' -1 2>/dev/null || return 0
    [[ -f $cache/next/$profile.seen ]] && read -r seen <"$cache/next/$profile.seen"
    [[ $seen != "$day" ]] || return 0
    while read -r since mark text; do
        [[ ! $since > $day ]] || break
        told=$text kind=$mark
    done <"$file"
    [[ $kind == + ]] || return 0
    printf '%s\n' "$told"
    { printf '%s\n' "$day" >|"$cache/next/$profile.seen"; } 2>/dev/null || return 0
}

__careercoach_complete() {
    local word=${COMP_WORDS[COMP_CWORD]} one
    local -a words=()
    COMPREPLY=()
    if ((COMP_CWORD == 1)); then
        words=(@COMMANDS@)
    else
        case ${COMP_WORDS[1]} in
@CASES@
        esac
    fi
    for one in "${words[@]}"; do
        [[ $one == "$word"* ]] && COMPREPLY+=("$one")
    done
}

[[ $- != *i* ]] || __careercoach_greeting
complete -o default -F __careercoach_complete careercoach
